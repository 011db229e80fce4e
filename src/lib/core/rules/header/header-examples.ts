import type { RuleExample } from '../rule';
import { lines } from '../smallest-set';

/** The columns of orgs.csv in the standard's order. */
export const orgColumns: readonly string[] = [
	'sourcedId',
	'status',
	'dateLastModified',
	'name',
	'type',
	'identifier',
	'parentSourcedId'
];

/** Cells of the smallest set's two orgs by column; under any other header stands an x. */
const cells: readonly Readonly<Record<string, string>>[] = [
	{ sourcedId: 'district-1', name: 'Example District', type: 'district' },
	{
		sourcedId: 'school-1',
		name: 'Example School',
		type: 'school',
		identifier: '0101',
		parentSourcedId: 'district-1'
	}
];

/**
 * orgs.csv with other columns. Each is the name of one of the standard, or a name and the column of
 * the standard whose cells stand below it.
 */
export function orgsWith(
	...columns: readonly (string | readonly [name: string, cells: string])[]
): NonNullable<RuleExample['files']> {
	const named = columns.map((column) => (typeof column === 'string' ? [column, column] : column));
	const row = (record: Readonly<Record<string, string>>): string =>
		named
			.map(([, of]) => record[of] ?? (orgColumns.includes(of) || of === '' ? '' : 'x'))
			.join(',');
	return { 'orgs.csv': lines(named.map(([name]) => name).join(','), ...cells.map(row)) };
}

/** The columns of orgs.csv with `names` in the place of one of them. */
export const replaced = (column: string, ...names: readonly string[]): string[] =>
	orgColumns.flatMap((name) => (name === column ? names : [name]));

/** A finding in the header of orgs.csv. */
export const inHeader = (
	column: string,
	value: string | null,
	candidate: string | null = null
): RuleExample['finds'][number] => ({
	file: 'orgs.csv',
	row: 1,
	line: 1,
	column,
	value,
	candidate
});
