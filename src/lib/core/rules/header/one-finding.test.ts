import { describe, expect, it } from 'vitest';
import { createScanner } from '../../csv/scanner';
import { versions } from '../../spec/versions';
import { TableBuilder } from '../../table/table';
import { LoadedSet } from '../loaded-set';
import { RuleRun } from '../run-rules';
import { lines } from '../smallest-set';
import { headerRules } from './index';

/** The ids of what the rules on headers find in a file with these columns and one record. */
function found(file: string, header: readonly string[]): string[] {
	const builder = new TableBuilder(file);
	const scanner = createScanner(builder);
	const text = lines(header.join(','), header.map(() => 'x').join(','));
	scanner.push(new TextEncoder().encode(text));
	const set = new LoadedSet('1.1', 'OneRoster.zip', 'zip');
	set.add(builder.table(scanner.end(), false));
	const run = new RuleRun(headerRules, set);
	for (const table of set.tables.values()) run.file(table);
	return run.collectors.flatMap(({ rule, matches }) => matches.map(() => rule.meta.id));
}

type Change = (header: readonly string[], at: number) => readonly string[];

const swapped: Change = (header, at) => [
	...header.slice(0, at),
	header[at + 1],
	header[at],
	...header.slice(at + 2)
];
const withoutLetter = (name: string): string => name.slice(0, 3) + name.slice(4);

/** One fault at a column, and the rule that must speak of it. */
interface Fault {
	readonly name: string;
	readonly rule: string;
	readonly change: Change;
	/** True for columns that cannot have this fault. */
	readonly skips?: (header: readonly string[], at: number) => boolean;
}

const faults: readonly Fault[] = [
	{ name: 'taken out', rule: 'column-missing', change: (header, at) => header.toSpliced(at, 1) },
	{
		name: 'in capital letters',
		rule: 'column-misspelt',
		change: (header, at) => header.with(at, header[at].toUpperCase())
	},
	{
		name: 'without its fourth letter',
		rule: 'column-misspelt',
		change: (header, at) => header.with(at, withoutLetter(header[at])),
		skips: (header, at) => header[at].length < 6
	},
	{
		name: 'behind the next one',
		rule: 'column-order',
		change: swapped,
		skips: (header, at) => at === header.length - 1
	},
	{
		name: 'at the end once more',
		rule: 'column-twice',
		change: (header, at) => [...header, header[at]]
	},
	{
		name: 'at the start once more',
		rule: 'column-twice',
		change: (header, at) => [header[at], ...header]
	},
	{
		name: 'without its name',
		rule: 'column-unnamed',
		change: (header, at) => header.with(at, '')
	},
	{
		name: 'behind one without a name',
		rule: 'column-unnamed',
		change: (header, at) => header.toSpliced(at, 0, '')
	},
	{
		name: 'behind an unknown one',
		rule: 'column-unknown',
		change: (header, at) => header.toSpliced(at, 0, 'busRoute')
	},
	{
		name: 'behind a metadata column',
		rule: 'metadata-column-place',
		change: (header, at) => header.toSpliced(at, 0, 'metadata.bus')
	}
];

const files = versions['1.1'].files.map(({ name, columns }) => ({
	name,
	header: columns.map((column) => column.name)
}));

describe('one fault in a header is one finding, whichever column has it', () => {
	it.each(faults)('$name: $rule', ({ rule, change, skips }) => {
		const wrong = files.flatMap(({ name, header }) =>
			header.flatMap((column, at) => {
				if (skips?.(header, at) === true) return [];
				const rules = found(name, change(header, at));
				return rules.join() === rule ? [] : [`${name}, ${column}: ${rules.join(' ')}`];
			})
		);
		expect(wrong).toEqual([]);
	});

	it('a header in order has none', () => {
		expect(files.flatMap(({ name, header }) => found(name, header))).toEqual([]);
		expect(
			files.flatMap(({ name, header }) => found(name, [...header, 'metadata.a', 'metadata.b']))
		).toEqual([]);
	});
});
