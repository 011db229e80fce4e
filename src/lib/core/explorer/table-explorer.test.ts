import { describe, expect, it } from 'vitest';
import { checked, zipInput } from '../../../../tests/support/checked';
import { districtZip, plantedDistrict } from '../../../../tests/support/district';
import { checkedSmall, withRecords } from '../../../../tests/support/small-roster';
import type { Checked } from '../check';
import { judge } from '../profiles/judge';
import { example } from '../profiles/tried.test-support';
import { summary } from '../report/summary';
import type { ExplorerRow, TableQuery } from './shapes';
import { TableExplorer } from './table-explorer';

const query = (file: string, more: Partial<TableQuery> = {}): TableQuery => ({
	file,
	judge: null,
	tab: 'all',
	sort: null,
	filters: [],
	find: '',
	...more
});

/** The small roster with three more people, one of whom has a bad role and no school. */
const small = (): Promise<Checked> =>
	checkedSmall({
		'users.csv': withRecords(
			'users.csv',
			'user-7,,,true,school-1,student,zoe,,Zoë,Núñez,,,,,,,10,secret',
			'user-8,,,true,school-9,pupil,abe,,Abe,Adams,,,,,,,9,',
			'user-9,,,true,school-1,student,mia,,Mia,Adams,,,,,,,,'
		)
	});

const explorer = async (): Promise<TableExplorer> => new TableExplorer(await small());

const columnOf = (at: TableExplorer, name: string): number =>
	at.table('users.csv', null)?.columns.findIndex((column) => column.name === name) ?? -1;

const rowsOf = (at: TableExplorer, asked: TableQuery): readonly ExplorerRow[] =>
	at.page(asked, 0, 1000)?.rows ?? [];

const idsOf = (at: TableExplorer, more: Partial<TableQuery>): string[] =>
	rowsOf(at, query('users.csv', more)).map(({ cells }) => cells[0].text);

describe('tabs', () => {
	it('sort records by the worst in each, as the report counts them', async () => {
		const at = await explorer();
		const [file] = summary(at.checked, {
			toolVersion: '',
			asOf: null,
			sha256: null,
			sample: 0
		}).files.filter(({ name }) => name === 'users.csv');
		const { rows, ...counts } = file;
		expect(at.table('users.csv', null)?.tabs).toMatchObject({
			all: rows,
			valid: counts.valid,
			warning: counts.warning,
			invalid: counts.invalid
		});
		expect(idsOf(at, { tab: 'invalid' })).toEqual(['user-8']);
		const sum = (['invalid', 'warning', 'valid'] as const).map((tab) => idsOf(at, { tab }).length);
		expect(sum.reduce((a, b) => a + b)).toBe(rows);
	});

	it('are those of a receiver where it judges', async () => {
		const found = await small();
		const quiet = { effect: 'none', severity: 'info' };
		const drops = { effect: 'dropsRow', severity: 'warning' };
		const inherit = { error: drops, warning: quiet, info: quiet };
		const profile = example([], { inherit });
		const judged = await judge(found, [{ profile, answers: {} }]);
		const at = new TableExplorer(judged);
		const [{ files }] = judged.judgements;
		const { valid, warning, invalid } = files.find(({ name }) => name === 'users.csv') ?? files[0];
		expect(at.table('users.csv', profile.id)?.tabs).toMatchObject({ valid, warning, invalid });
	});
});

describe('a row', () => {
	it('marks its cells and says what is wrong in them', async () => {
		const at = await explorer();
		const [row] = rowsOf(at, query('users.csv', { tab: 'invalid' }));
		const [school, role] = [columnOf(at, 'orgSourcedIds'), columnOf(at, 'role')];
		expect(row.cells[school]).toEqual({ text: 'school-9', mark: 'error' });
		expect(row.cells[role].mark).toBe('error');
		expect(row.notes.map(({ column }) => column)).toEqual(expect.arrayContaining([school, role]));
		expect(row.notes.find(({ column }) => column === role)?.text).toContain('pupil');
	});

	it('shows no password', async () => {
		const at = await explorer();
		expect(JSON.stringify(rowsOf(at, query('users.csv')))).not.toContain('secret');
		expect(at.values(query('users.csv'), columnOf(at, 'password'), '', 10)).toBeNull();
		expect(idsOf(at, { find: 'secret' })).toEqual([]);
	});
});

describe('narrowing', () => {
	it('finds text in any cell, word by word and without accents', async () => {
		const at = await explorer();
		expect(idsOf(at, { find: 'nunez zoe' })).toEqual(['user-7']);
		expect(idsOf(at, { find: 'NÚÑEZ' })).toEqual(['user-7']);
		expect(idsOf(at, { find: 'ÁDAMS' })).toEqual(['user-8', 'user-9']);
		expect(idsOf(at, { find: 'ADAMS' })).toEqual(['user-8', 'user-9']);
		expect(idsOf(at, { find: 'user-9' })).toEqual(['user-9']);
		expect(idsOf(at, { find: 'nobody at all' })).toEqual([]);
	});

	it('takes values of columns, and counts those that are left to choose from', async () => {
		const at = await explorer();
		const column = columnOf(at, 'familyName');
		const filters = [{ column, values: ['Adams'] }];
		expect(idsOf(at, { filters })).toEqual(['user-8', 'user-9']);
		const given = at.values(query('users.csv', { filters }), columnOf(at, 'givenName'), '', 10);
		expect(given?.values).toEqual([
			{ text: 'Abe', count: 1 },
			{ text: 'Mia', count: 1 }
		]);
		// Its own filter narrows the choice of no column, or it could not be widened again.
		const own = at.values(query('users.csv', { filters }), column, '', 1000);
		expect(own?.distinct).toBeGreaterThan(1);
		expect(own?.values[0]).toEqual({ text: 'Adams', count: 2 });
		expect(at.values(query('users.csv'), column, 'nune', 10)?.values).toEqual([
			{ text: 'Núñez', count: 1 }
		]);
	});
});

describe('order', () => {
	it('is that of numbers where all are numbers, with empty cells last', async () => {
		const at = await explorer();
		const [grades, find] = [columnOf(at, 'grades'), 'user-'];
		const all = rowsOf(
			at,
			query('users.csv', { sort: { column: grades, isDescending: false }, find })
		);
		const numbers = all.map(({ cells }) => cells[grades].text).filter((text) => text !== '');
		expect(numbers.map(Number)).toEqual(numbers.map(Number).sort((a, b) => a - b));
		expect(all.at(-1)?.cells[grades].text).toBe('');
		const back = rowsOf(
			at,
			query('users.csv', { sort: { column: grades, isDescending: true }, find })
		);
		expect(back[0].cells[grades].text).toBe('10');
		expect(back.at(-1)?.cells[grades].text).toBe('');
	});

	it('tells where a record stands', async () => {
		const at = await explorer();
		const asked = query('users.csv', {
			sort: { column: columnOf(at, 'givenName'), isDescending: true }
		});
		const rows = rowsOf(at, asked);
		rows.forEach(({ record }, index) => {
			expect(at.positionOf(asked, record)).toBe(index);
		});
		expect(at.positionOf(query('users.csv', { find: 'user-9' }), 0)).toBe(-1);
	});
});

describe('links', () => {
	it('lead to what a record names, and back from what names it', async () => {
		const at = await explorer();
		const [enrollment] = rowsOf(at, query('enrollments.csv'));
		const { leads } = at.links('enrollments.csv', enrollment.record) ?? { leads: [] };
		const user = leads.flatMap(({ targets }) => targets).find(({ file }) => file === 'users.csv');
		expect(user?.record).not.toBeNull();
		expect(user?.label).toContain(user?.value ?? '?');
		const back = at.links('users.csv', user?.record ?? -1)?.namedBy ?? [];
		const named = back.find(({ file }) => file === 'enrollments.csv');
		const same = query('enrollments.csv', {
			filters: [{ column: named?.column ?? -1, values: named?.values ?? [] }]
		});
		expect(rowsOf(at, same)).toHaveLength(named?.count ?? -1);
		expect(rowsOf(at, same).map(({ record }) => record)).toContain(enrollment.record);
	});

	it('say of a broken one that it leads nowhere', async () => {
		const at = await explorer();
		const [row] = rowsOf(at, query('users.csv', { tab: 'invalid' }));
		const [lead] = at.links('users.csv', row.record)?.leads ?? [];
		expect(lead.targets).toEqual([
			{ file: 'orgs.csv', value: 'school-9', record: null, label: '' }
		]);
		expect(at.links('users.csv', 99)).toBeNull();
	});
});

/** The cells of a column from the first record on. */
function columnTexts({ set }: Checked, file: string, name: string): string[] {
	const table = set.tables.get(file);
	const column = table?.column(name);
	return Array.from({ length: table?.records ?? 0 }, (_, record) => column?.textAt(record) ?? '');
}

describe('the map', () => {
	it('counts references and those that are broken, as one who goes cell by cell', async () => {
		const planted = plantedDistrict({ students: 2000, seed: 3 });
		const found = await checked(zipInput(await districtZip(planted, 1)));
		const { references } = new TableExplorer(found).map(null);
		expect(references.length).toBeGreaterThan(5);
		for (const { file, column, to, cells, broken } of references) {
			const texts = columnTexts(found, file, column).filter((text) => text !== '');
			const ids = new Set(columnTexts(found, to, 'sourcedId').filter((text) => text !== ''));
			const isBroken = (text: string) => text.split(',').some((item) => !ids.has(item));
			const spec = found.set.fileSpec(file)?.columns.find(({ name }) => name === column);
			const wrong = texts.filter(spec?.list === true ? isBroken : (text) => !ids.has(text));
			expect([file, column, cells, broken]).toEqual([file, column, texts.length, wrong.length]);
		}
		expect(references.some(({ broken }) => (broken ?? 0) > 0)).toBe(true);
	});

	it('has every file, also one that is named and missing', async () => {
		const at = new TableExplorer(await checkedSmall({ 'courses.csv': null }));
		const { files, references } = at.map(null);
		expect(files.find(({ file }) => file === 'courses.csv')).toMatchObject({ isMissing: true });
		const toCourses = references.filter(({ to }) => to === 'courses.csv');
		expect(toCourses.map(({ broken }) => broken)).toEqual(toCourses.map(() => null));
		expect(toCourses).not.toEqual([]);
	});
});
