import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkedSmall, withRecords } from '../../../../../tests/support/small-roster';
import { smallestSet } from '../../rules/smallest-set';
import { summary } from '../summary';
import { fileNames, schoolZip, type SchoolZipOptions } from './school-zip';

const orgs = `${smallestSet['orgs.csv'] ?? ''}school-2,,,Beta School,school,0102,district-1\r\n`;
const row = (id: string, org: string, word: string): string =>
	`${id},,,maybe${word},${org},student,${word}user,,${word}name,${word}kin,,,${word}@x.example,,,,09,`;
const users = withRecords(
	'users.csv',
	row('u-1', 'school-1', 'Alpha'),
	row('u-2', 'school-2', 'Beta'),
	row('u-3', 'nowhere', 'None')
);

async function files(options?: SchoolZipOptions): Promise<Record<string, string>> {
	const checked = await checkedSmall({ 'orgs.csv': orgs, 'users.csv': users });
	const facts = summary(checked, { toolVersion: '1.0.0', asOf: null, sha256: null, sample: 0 });
	const pieces: Uint8Array[] = [];
	for await (const piece of schoolZip(checked, facts, options)) pieces.push(piece);
	const entries = Object.entries(unzipSync(new Uint8Array(Buffer.concat(pieces))));
	return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('schoolZip', () => {
	it('has a page and a list for each office, with its own rows alone', async () => {
		const all = await files();
		const beta = Object.entries(all).filter(([name]) => name.startsWith('Beta School.'));
		expect(beta.map(([name]) => name)).toEqual(['Beta School.html', 'Beta School.csv']);
		for (const [, text] of beta) {
			expect(text).toContain('maybeBeta');
			expect(text).not.toMatch(/Alpha|None/);
		}
		expect(all['What belongs to no school.csv']).toContain('maybeNone');
		expect(all['What belongs to no school.csv']).not.toMatch(/Alpha|Beta/);
	});

	it('has one school alone where that is wanted', async () => {
		expect(Object.keys(await files({ only: 'school-2' }))).toEqual([
			'Beta School.html',
			'Beta School.csv'
		]);
		expect(Object.keys(await files({ only: null }))).toEqual([
			'What belongs to no school.html',
			'What belongs to no school.csv'
		]);
	});
});

describe('names of files', () => {
	it.each([
		[
			['Elm School', 'ELM school'],
			['Elm School', 'ELM school (2)']
		],
		[
			['../../etc', 'a/b\\c:d*'],
			['etc', 'a b c d']
		],
		[
			['École Élémentaire', '東京小学校'],
			['École Élémentaire', '東京小学校']
		],
		[
			['CON', '...'],
			['School CON', 'School']
		],
		[['x'.repeat(300)], ['x'.repeat(80)]]
	])('%j', (names, made) => {
		expect(fileNames(names.map((name) => ({ school: name, name })))).toEqual(made);
	});
});
