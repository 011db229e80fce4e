import { headerReading } from '../../rules/header/header-reading';
import { modeOf } from '../../rules/manifest/manifest-reading';
import type { RosterSet } from '../../rules/roster-set';
import type { ColumnSpec } from '../../spec/spec';
import { fileSpec } from '../../spec/versions';
import type { Column } from '../../table/column';
import { isMasked } from '../../table/masked-column';
import type { Table } from '../../table/table';
import { BirthDates } from './birth-dates';
import type { Fakes } from './fakes';
import { harmlessIn } from './harmless';

/** What becomes of the cells of one column. */
export interface ColumnFake {
	/** False for a column whose tokens, dates or numbers stay. */
	readonly isPersonal: boolean;
	fake(text: string): string;
}

/** Columns of texts that say nothing of anybody, and that a reader of the copy needs. */
const OPEN: ReadonlySet<string> = new Set([
	'academicSessions.csv title',
	'classes.csv subjects',
	'classes.csv periods',
	'courses.csv subjects',
	'scoreScales.csv scoreScaleValue'
]);

const BIRTH: ReadonlySet<string> = new Set(['birthDate', 'birthdate']);

/** What becomes of the cells of a table, column by column in the order of the file. */
export function columnFakes(table: Table, set: RosterSet, fakes: Fakes): ColumnFake[] {
	const all: ColumnFake = { isPersonal: true, fake: (text) => fakes.fake(text) };
	if (table.name === set.spec.manifest?.name) return manifestFakes(table, set, all);
	const specs = specsOf(table, set);
	return table.columns.map((column, at): ColumnFake => {
		const spec = specs[at];
		if (isMasked(column)) return passwords(fakes);
		const own = spec === undefined ? all : ofSpec(table, column, spec, set, all, fakes);
		// Of values that hardly ever come again, none is worth remembering.
		return column.dictionary.size > table.records / 2 ? own : remembering(own);
	});
}

/** So many values of a column are kept, since most cells repeat one that came shortly before. */
const REMEMBERED = 1 << 14;

function remembering({ isPersonal, fake }: ColumnFake): ColumnFake {
	const known = new Map<string, string>();
	return {
		isPersonal,
		fake: (text) => {
			const before = known.get(text);
			if (before !== undefined) return before;
			if (known.size === REMEMBERED) known.clear();
			const made = fake(text);
			known.set(text, made);
			return made;
		}
	};
}

function ofSpec(
	table: Table,
	column: Column,
	spec: ColumnSpec,
	set: RosterSet,
	all: ColumnFake,
	fakes: Fakes
): ColumnFake {
	if (BIRTH.has(spec.name)) {
		const dates = new BirthDates(textsOf(column), fakes);
		return { isPersonal: true, fake: (text) => (text.trim() === '' ? text : dates.fake(text)) };
	}
	const { vocabulary } = spec;
	const values =
		vocabulary === undefined ? null : (set.spec.vocabularies[vocabulary]?.values ?? null);
	const harmless = OPEN.has(`${table.name} ${spec.name}`) ? isTokenless : harmlessIn(spec, values);
	if (harmless !== null)
		return { isPersonal: false, fake: (text) => (harmless(text) ? text : all.fake(text)) };
	return values === null ? all : otherTokens(column, values, all);
}

/** An open text stays, unless it holds an address. */
const isTokenless = (text: string): boolean => !text.includes('@');

/** Codes of a list in a personal column: others of the list that nobody has; the same where all are taken. */
function otherTokens(column: Column, values: readonly string[], all: ColumnFake): ColumnFake {
	const present = new Set(textsOf(column).map((text) => text.trim().replace(/^0+/, '')));
	const plain = values.filter((value) => present.has(value.replace(/^0+/, '')));
	const free = values.filter((value) => !plain.includes(value));
	const made = new Map(plain.map((value, at) => [value, free[at] ?? value]));
	return {
		isPersonal: free.length >= plain.length,
		fake: (text) => {
			const core = text.trim();
			const value = plain.find((each) => each === core || each === `0${core}`);
			if (value === undefined) return all.fake(text);
			const other = made.get(value) ?? value;
			return text.replace(core, () => (value === core ? other : other.slice(1)));
		}
	};
}

/** The columns of the standard that those of a file are or stand for, by their place: first as rules see them. */
function specsOf(table: Table, set: RosterSet): (ColumnSpec | undefined)[] {
	const reading = headerReading(table, set);
	const own = set.fileSpec(table.name)?.columns ?? [];
	const judged = new Map(own.map((spec) => [table.column(spec.name), spec]));
	const others = (['1.2', '1.1', '1.0'] as const).flatMap(
		(version) => fileSpec(version, table.name)?.columns ?? []
	);
	const known = [...own, ...(set.headerSpec(table.name)?.columns ?? []), ...others];
	return table.columns.map((column, at) => {
		const meant = reading.columns[at]?.meant ?? column.name;
		return judged.get(column) ?? known.find(({ name }) => name === meant);
	});
}

const passwords = (fakes: Fakes): ColumnFake => ({
	isPersonal: true,
	fake: (text) => {
		if (text === '') return text;
		const [low] = fakes.hash.words(`password ${text}`);
		// Signs that a rule on the writing of the file may have spoken of stay.
		return `pw-${low.toString(36)}${text.replace(/[\x20-\x7e]|\p{L}|\p{N}/gu, '')}`;
	}
});

const SAID = /^[\sv\d.]*$/i;

function manifestFakes(table: Table, { manifest }: RosterSet, all: ColumnFake): ColumnFake[] {
	const stays: ColumnFake = { isPersonal: false, fake: (text) => text };
	return table.columns.map((column) => {
		if (column === manifest?.names) return stays;
		const isSaid = (text: string): boolean => SAID.test(text) || modeOf(text) !== undefined;
		return { isPersonal: false, fake: (text) => (isSaid(text) ? text : all.fake(text)) };
	});
}

/** Every distinct value of a column. */
export const textsOf = ({ dictionary }: Column): string[] =>
	Array.from({ length: dictionary.size }, (_, code) => dictionary.text(code));
