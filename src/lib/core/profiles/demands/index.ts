import type { Demand } from '../format/profile';
import { alias } from './alias';
import { allOrNone } from './all-or-none';
import { blank } from './blank';
import { columns } from './columns';
import { count } from './count';
import { cover } from './cover';
import { dateWindow } from './date-window';
import { filePresence } from './file-presence';
import { fileRows } from './file-rows';
import { filled } from './filled';
import type { DemandOf, Interpreter } from './interpreter';
import { known } from './known';
import { length } from './length';
import { listSize } from './list-size';
import { manifestMode } from './manifest-mode';
import { manifestValue } from './manifest-value';
import { map } from './map';
import { pattern } from './pattern';
import { records } from './records';
import { reference } from './reference';
import { sameGroup } from './same-group';
import { text } from './text';
import { type } from './type';
import { unique } from './unique';
import { values } from './values';
import { version } from './version';
import { zipMethod } from './zip-method';
import { zipName } from './zip-name';
import { zipSize } from './zip-size';

/** Kinds whose findings the base makes: see `baseShares`. */
type BaseKind = 'base' | 'relax';

/** One interpreter for each kind of demand, in a file of its name. */
const interpreters: {
	readonly [Kind in Exclude<Demand['kind'], BaseKind>]: Interpreter<DemandOf<Kind>>;
} = {
	version,
	zipName,
	zipSize,
	zipMethod,
	filePresence,
	fileRows,
	text,
	columns,
	alias,
	manifestValue,
	manifestMode,
	filled,
	blank,
	values,
	pattern,
	length,
	type,
	listSize,
	map,
	known,
	allOrNone,
	unique,
	reference,
	count,
	cover,
	dateWindow,
	sameGroup,
	records
};

/** What holds a set against a demand. */
export function interpreterOf({ kind }: Demand): Interpreter {
	if (kind === 'base' || kind === 'relax')
		throw new Error(`the base judges what is of kind ${kind}`);
	// The table gives each kind the interpreter of its own demands; the compiler cannot follow that.
	return interpreters[kind] as unknown as Interpreter;
}
