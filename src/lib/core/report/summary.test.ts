import { describe, expect, it } from 'vitest';
import { checked, zipInput } from '../../../../tests/support/checked';
import {
	checkedSmall,
	smallEntries,
	smallZip,
	withRecords,
	type Changes
} from '../../../../tests/support/small-roster';
import { zipWithTrait, type ZipTrait } from '../../../../tests/support/zip-traits';
import type { Checked } from '../check';
import { smallestSet } from '../rules/smallest-set';
import { bytesSource } from '../zip/byte-source';
import type { ReportFile } from './report';
import { summary } from './summary';

const options = { toolVersion: '1.0.0', asOf: null, sha256: null, sample: null };
const filesOf = (result: Checked): readonly ReportFile[] => summary(result, options).files;
const fileOf = (result: Checked, name: string): ReportFile | undefined =>
	filesOf(result).find((file) => file.name === name);
const statesOf = (result: Checked): Record<string, string> =>
	Object.fromEntries(filesOf(result).map(({ name, state }) => [name, state]));

const withTrait = (trait: ZipTrait, changes: Changes = {}): Promise<Checked> =>
	checked(zipInput(zipWithTrait(smallEntries(changes), trait)));

describe('the rows of a file', () => {
	const rowsOf = async (changes: Changes, name: string) => {
		const { rows, valid, warning, invalid } = fileOf(await checkedSmall(changes), name) ?? {};
		return [rows, valid, warning, invalid];
	};
	const org = (id: string, rest = 'A,school,,') => `${id},,,${rest}`;
	const orgs = (...records: string[]): Changes => ({
		'orgs.csv': withRecords('orgs.csv', ...records)
	});

	it('are valid where nothing was found', async () => {
		expect(await rowsOf({}, 'users.csv')).toEqual([2, 2, 0, 0]);
	});

	it('count as invalid once, however many errors they have', async () => {
		const records = orgs(org('school-1', 'A,scool,,nobody'), org('school-1', 'B,scool,,'));
		expect(await rowsOf(records, 'orgs.csv')).toEqual([4, 2, 0, 2]);
	});

	it('count as warned of where the worst is a warning', async () => {
		const spoilt = (id: string, type: string) => org(id, `A,${type},1.23E+11,`);
		const warned = orgs(spoilt('o-1', 'school'), spoilt('o-2', 'school'));
		expect(await rowsOf(warned, 'orgs.csv')).toEqual([4, 2, 2, 0]);
		const both = orgs(spoilt('o-1', 'school'), spoilt('o-2', 'scool'));
		expect(await rowsOf(both, 'orgs.csv')).toEqual([4, 2, 1, 1]);
	});

	it('are counted by bits, also beyond the first word of them', async () => {
		const records = Array.from({ length: 100 }, (_, n) => org(`o-${n % 2 === 0 ? n : 'x'}`));
		expect(await rowsOf(orgs(...records), 'orgs.csv')).toEqual([102, 53, 0, 49]);
	});

	it('of the manifest are invalid where a property is', async () => {
		const manifest = { 'manifest.csv': withRecords('manifest.csv', 'file.orgs,bulk') };
		expect(await rowsOf(manifest, 'manifest.csv')).toEqual([18, 17, 0, 1]);
	});
});

describe('the state of a file', () => {
	const rest = { mode: 'bulk', rows: 0, valid: 0, warning: 0, invalid: 0 };

	it('is checked', async () => {
		expect(fileOf(await checkedSmall(), 'orgs.csv')).toMatchObject({ state: 'checked', rows: 2 });
	});

	it('is recovered where the lenient reader read it', async () => {
		const semicolons = { 'orgs.csv': smallestSet['orgs.csv'].replaceAll(',', ';') };
		const file = fileOf(await checkedSmall(semicolons), 'orgs.csv');
		expect(file).toMatchObject({ state: 'recovered', rows: 2 });
	});

	it('is damaged where its checksum does not fit', async () => {
		const file = fileOf(await withTrait({ kind: 'crc', entry: 'orgs.csv' }), 'orgs.csv');
		expect(file).toEqual({ name: 'orgs.csv', ...rest, state: 'damaged' });
	});

	it.each(['orgs.csv', 'manifest.csv'])('is unreadable where %s is locked', async (entry) => {
		const file = fileOf(await withTrait({ kind: 'encrypted', entry }), entry);
		const mode = entry === 'manifest.csv' ? null : 'bulk';
		expect(file).toEqual({ name: entry, ...rest, mode, state: 'unreadable' });
	});

	it('is absent where the manifest promises it', async () => {
		const file = fileOf(await checkedSmall({ 'orgs.csv': null }), 'orgs.csv');
		expect(file).toEqual({ name: 'orgs.csv', ...rest, state: 'absent' });
	});

	it('is absent for a manifest that is not there, and nothing else is expected then', async () => {
		const states = statesOf(await checkedSmall({ 'manifest.csv': null, 'orgs.csv': null }));
		expect(states['manifest.csv']).toBe('absent');
		expect(states).not.toHaveProperty('orgs.csv');
	});

	it('is not-oneroster for files of others, which have no mode', async () => {
		const file = fileOf(await checkedSmall({ 'menu.csv': 'a,b\r\n1,2\r\n' }), 'menu.csv');
		expect(file).toEqual({ name: 'menu.csv', ...rest, mode: null, state: 'not-oneroster' });
	});
});

describe('what was handed in', () => {
	const loose = (...names: string[]) =>
		checked({
			files: smallEntries()
				.filter(({ name }) => names.includes(name))
				.map(({ name, bytes }) => ({ source: bytesSource(bytes, name), path: name })),
			name: 'roster',
			kind: 'files'
		});

	it('as one CSV has no other file', async () => {
		expect(statesOf(await loose('users.csv'))).toEqual({ 'users.csv': 'checked' });
		expect(statesOf(await loose('manifest.csv'))).toEqual({ 'manifest.csv': 'checked' });
	});

	it('as several has the manifest to be there', async () => {
		expect(statesOf(await loose('users.csv', 'orgs.csv'))).toEqual({
			'manifest.csv': 'absent',
			'orgs.csv': 'checked',
			'users.csv': 'checked'
		});
	});

	it('as a folder may hold a file that does not open: it is there, and unreadable', async () => {
		const files = smallEntries({ 'users.csv': null }).map(({ name, bytes }) => ({
			source: bytesSource(bytes, name),
			path: `in/${name}`
		}));
		const input = { files, name: 'in', kind: 'folder', closed: ['in/users.csv'] } as const;
		const result = await checked(input);
		expect(fileOf(result, 'users.csv')).toMatchObject({ mode: 'bulk', state: 'unreadable' });
		expect(result.groups.map(({ rule }) => rule.meta.id)).toEqual([]);
		expect(result.notRun.map(({ because }) => because)).toContain('users.csv could not be read');
	});

	it('comes in the order of fixing, whatever the order in the zip', async () => {
		const entries = smallEntries({ 'b.csv': 'x\r\n', 'a.csv': 'x\r\n', 'results.csv': null });
		expect(filesOf(await checked(zipInput(smallZip()))).map(({ name }) => name)).toEqual([
			'manifest.csv',
			'orgs.csv',
			'academicSessions.csv',
			'courses.csv',
			'classes.csv',
			'users.csv',
			'enrollments.csv'
		]);
		const turned = zipWithTrait(entries.toReversed(), { kind: 'stored' });
		const names = filesOf(await checked(zipInput(turned))).map(({ name }) => name);
		expect(names.slice(-2)).toEqual(['a.csv', 'b.csv']);
		expect(names[0]).toBe('manifest.csv');
	});
});

it('an unusual zip is refused with a report where nobody can be asked', async () => {
	const zip = zipWithTrait(smallEntries(), { kind: 'ratio' });
	const result = await checked(zipInput(zip), { confirmed: false, unattended: true });
	const { files, counts, groups } = summary(result, options);
	expect(result.refused).toBe(true);
	expect(counts).toEqual({ error: 0, warning: 1, info: 0 });
	expect(groups[0]).toMatchObject({ rule: 'zip-unusual-ratio' });
	expect(groups[0]?.message).toContain('not read');
	expect(files.filter(({ state }) => state === 'skipped')).toHaveLength(7);
});
