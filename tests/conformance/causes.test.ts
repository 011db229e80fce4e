import { beforeAll, describe, expect, it } from 'vitest';
import type { Group } from '../../src/lib/core/findings/finding';
import { makeDistrict } from '../../src/lib/core/sample/district';
import { renderRecord } from '../../src/lib/core/sample/roster-file';
import { writeZip } from '../../src/lib/core/zip/zip-writer';
import { rootOf } from '../../src/lib/ui/report/causes';
import { checked, zipInput } from '../support/checked';

/*
 * Faults that show in several files or columns are one cause each. All of them stand in one district;
 * then each is repaired alone: just what hung on it goes away, and nothing else changes.
 */

/** The files of a district as cells, the header as the first record. */
type Cells = Map<string, string[][]>;

/** One fault with many faces: what it does to the cells, and which rule names it first. */
interface Cause {
	readonly name: string;
	readonly rule: string;
	/** Files in which it shows. */
	readonly shows: readonly string[];
	readonly spoil: (cells: Cells) => void;
}

const clean = makeDistrict({ students: 1500, seed: 11, gradebook: true, resources: true }).files;

const cleanCells = (): Cells =>
	new Map(
		clean.map(({ name, header, count, record }) => [
			name,
			[[...header], ...Array.from({ length: count }, (_, index) => [...record(index)])]
		])
	);

const rowsOf = (cells: Cells, file: string): string[][] => {
	const rows = cells.get(file);
	if (rows === undefined) throw new Error(`the district has no ${file}`);
	return rows;
};

/** Place of a column in a file. */
const place = (cells: Cells, file: string, column: string): number =>
	rowsOf(cells, file)[0]?.indexOf(column) ?? -1;

/** Takes the record with the `at`th id away of those whose `column` holds `value`. */
const without = (cells: Cells, file: string, column: string, value: string, at: number): void => {
	const rows = rowsOf(cells, file);
	const index = place(cells, file, column);
	const [gone] = rows.filter((row) => row[index] === value).slice(at);
	if (gone === undefined) throw new Error(`${file} has no such record`);
	rows.splice(rows.indexOf(gone), 1);
};

/** Writes the filled cells of a column anew. */
const rewritten = (
	cells: Cells,
	file: string,
	column: string,
	to: (cell: string) => string
): void => {
	const index = place(cells, file, column);
	for (const row of rowsOf(cells, file).slice(1)) {
		if (row[index] !== '') row[index] = to(row[index] ?? '');
	}
};

const localDate = (date: string): string => {
	const [year, month, day] = date.split('-').map(Number);
	return `${String(month)}/${String(day)}/${String(year)}`;
};

const causes: readonly Cause[] = [
	{
		name: 'a school that is not in orgs.csv',
		rule: 'reference-missing',
		shows: ['classes.csv', 'enrollments.csv', 'users.csv'],
		spoil: (cells) => {
			without(cells, 'orgs.csv', 'type', 'school', 1);
		}
	},
	{
		name: 'a class that is not in classes.csv',
		rule: 'reference-missing',
		shows: ['enrollments.csv', 'lineItems.csv'],
		spoil: (cells) => {
			const [, item] = rowsOf(cells, 'lineItems.csv');
			const id = item?.[place(cells, 'lineItems.csv', 'classSourcedId')] ?? '';
			without(cells, 'classes.csv', 'sourcedId', id, 0);
		}
	},
	{
		name: 'a student who is not in users.csv',
		rule: 'reference-missing',
		shows: ['demographics.csv', 'enrollments.csv'],
		spoil: (cells) => {
			const [, described] = rowsOf(cells, 'demographics.csv');
			without(cells, 'users.csv', 'sourcedId', described?.[0] ?? '', 0);
		}
	},
	{
		name: 'resources.csv that is not in the zip',
		rule: 'reference-file-missing',
		shows: ['classResources.csv', 'courseResources.csv'],
		spoil: (cells) => {
			cells.delete('resources.csv');
			for (const row of rowsOf(cells, 'manifest.csv')) {
				if (row[0] === 'file.resources') row[1] = 'absent';
			}
		}
	},
	{
		name: 'true and false in the capitals of a spreadsheet',
		rule: 'boolean-value',
		shows: ['enrollments.csv', 'users.csv'],
		spoil: (cells) => {
			rewritten(cells, 'users.csv', 'enabledUser', (cell) => cell.toUpperCase());
			rewritten(cells, 'enrollments.csv', 'primary', (cell) => cell.toUpperCase());
		}
	},
	{
		name: 'local dates throughout',
		rule: 'date-form',
		shows: ['demographics.csv', 'results.csv'],
		spoil: (cells) => {
			rewritten(cells, 'demographics.csv', 'birthDate', localDate);
			rewritten(cells, 'results.csv', 'scoreDate', localDate);
		}
	},
	{
		name: 'the columns of changes filled in a complete delivery',
		rule: 'status-filled-in-bulk',
		shows: ['categories.csv', 'resources.csv'],
		spoil: (cells) => {
			for (const file of ['categories.csv', 'resources.csv']) {
				for (const row of cells.get(file)?.slice(1) ?? []) row[1] = 'active';
			}
		}
	}
];

/** The groups of a district with these faults. */
async function groupsWith(faults: readonly Cause[]): Promise<Group[]> {
	const cells = cleanCells();
	for (const fault of faults) fault.spoil(cells);
	const entries = [...cells].map(([name, rows]) => ({
		name,
		bytes: new TextEncoder().encode(rows.map((row) => `${renderRecord(row)}\r\n`).join(''))
	}));
	const { groups } = await checked(zipInput(writeZip(entries)));
	return groups.map((group) => group.group(0));
}

/** What a group is about, without its number and its cause. */
const keyOf = ({ rule, file, column, value }: Group): string =>
	[rule, file, column, value].join(' ');

/** Groups by the group whose repair takes them away. */
function byRoot(groups: readonly Group[]): Map<string, Group[]> {
	const links = new Map(groups.map(({ id, causedBy }) => [id, causedBy]));
	const roots = new Map<string, Group[]>();
	for (const group of groups) {
		const root = rootOf(group.id, links);
		roots.set(root, [...(roots.get(root) ?? []), group]);
	}
	return roots;
}

const filesOf = (groups: readonly Group[]): string[] =>
	[...new Set(groups.map(({ file }) => file ?? ''))].sort();

describe('each cause shows once', () => {
	let together: Group[] = [];
	beforeAll(async () => {
		together = await groupsWith(causes);
	});

	it('and everything else hangs on one of them', () => {
		const roots = [...byRoot(together).values()].map(([root]) => root?.rule).sort();
		expect(roots).toEqual(causes.map(({ rule }) => rule).sort());
	});

	it.each(causes)('$name shows in several files, and counts once', async (cause) => {
		const roots = [...byRoot(await groupsWith([cause])).values()];
		expect(roots.map(([root]) => root?.rule)).toEqual([cause.rule]);
		expect(filesOf(roots[0] ?? [])).toEqual(expect.arrayContaining([...cause.shows]));
	});

	it.each(causes)('$name, once repaired, takes along what hangs on it alone', async (cause) => {
		const own = new Set((await groupsWith([cause])).map(keyOf));
		const after = (await groupsWith(causes.filter((other) => other !== cause))).map(keyOf);
		const roots = [...byRoot(together).values()];
		const [mine, ...more] = roots.filter(([root]) => root !== undefined && own.has(keyOf(root)));
		expect(more).toEqual([]);
		const gone = together.map(keyOf).filter((key) => !after.includes(key));
		expect(gone.sort()).toEqual((mine ?? []).map(keyOf).sort());
	});
});
