import { describe, expect, it } from 'vitest';
import { checked, findingsOf, rulesOf, zipInput } from '../../../../tests/support/checked';
import { schemaFaults } from '../../../../tests/support/report-schema';
import { smallEntries, smallZip, type Changes } from '../../../../tests/support/small-roster';
import { zipWithTrait } from '../../../../tests/support/zip-traits';
import { newFileCipher } from '../../storage/file-cipher';
import { check, type Checked } from '../check';
import { reportJson } from '../report/json';
import { sealedPack } from '../rosters/sealed-pack';
import { deltaSet } from '../rules/delta-set';
import { smallestSet } from '../rules/smallest-set';
import { smallestSet12 } from '../rules/smallest-set-1.2';
import type { PackageInput } from '../zip/open-package';
import { writeZip } from '../zip/zip-writer';

/** A delta whose second enrollment names somebody who is not in it. */
const changes = deltaSet({ 'enrollments.csv': ['student-1,student', 'student-8,student'] });

const zip = (files: Changes, name = 'Full.zip'): PackageInput => zipInput(smallZip(files), name);

const against = (previous: PackageInput, files: Changes = changes): Promise<Checked> =>
	checked(zip(files, 'Changes.zip'), { previous });

const text = new TextEncoder();

const classPack = await sealedPack(smallZip(), await newFileCipher('correct horse battery'));

describe('a previous delivery that cannot be used', () => {
	it.each<[string, PackageInput, string]>([
		['no zip', zipInput(text.encode('%PDF-1.4')), 'not-opened'],
		['a zip that is cut off', zipInput(smallZip().subarray(0, 900)), 'not-opened'],
		[
			'a zip of something else',
			zipInput(writeZip([{ name: 'a.csv', bytes: text.encode('x,y\r\n1,2\r\n') }])),
			'not-oneroster'
		],
		['a class pack with a passphrase', zipInput(classPack), 'class-pack'],
		['another version', zip(smallestSet12), 'other-version'],
		['changes as well', zip(changes), 'only-changes']
	])('%s: the check runs without it, and the report says why', async (_, previous, problem) => {
		const result = await against(previous);
		expect(result.previous).toMatchObject({ name: previous.name, problem });
		expect(rulesOf(result)).toEqual(['reference-missing-delta']);
		const options = { toolVersion: '1', asOf: null, sha256: null, sample: null };
		const report: unknown = JSON.parse([...reportJson(result, options)].join(''));
		expect(schemaFaults('report', report)).toEqual([]);
		expect(report).toMatchObject({ previous: { used: false, problem, sha256: null } });
	});

	it('an unusual zip is asked about, and without anybody to ask it is not read', async () => {
		const unusual = zipInput(zipWithTrait(smallEntries(), { kind: 'ratio' }));
		const input = zip(changes);
		expect(await check(input, { previous: unusual })).toMatchObject({ kind: 'question' });
		const alone = await check(input, { previous: unusual, unattended: true });
		expect(alone).toMatchObject({ kind: 'checked', previous: { problem: 'unusual' } });
		expect((await checked(input, { previous: unusual })).previous?.problem).toBeNull();
	});

	it('is not needed where nothing is sent as changes', async () => {
		const result = await against(zip({}), {});
		expect(result.previous?.problem).toBe('not-needed');
		expect(result.groups).toEqual([]);
	});
});

describe('a previous delivery in part', () => {
	it('a damaged file tells nothing, and the report says so', async () => {
		const bytes = zipWithTrait(smallEntries(), { kind: 'crc', entry: 'users.csv' });
		const result = await against(zipInput(bytes, 'Full.zip'));
		expect(rulesOf(result)).toEqual(['reference-missing-delta']);
		expect(result.notRun).toContainEqual({
			rule: 'reference-dangling-after-delta',
			file: 'enrollments.csv',
			because: 'users.csv in Full.zip is damaged'
		});
	});

	it('a file of changes in it tells nothing, the complete ones do', async () => {
		const previous = {
			'manifest.csv': smallestSet['manifest.csv'].replace('file.users,bulk', 'file.users,delta'),
			'users.csv': changes['users.csv']
		};
		const result = await against(zip(previous));
		expect(result.previous?.problem).toBeNull();
		expect(rulesOf(result)).toEqual(['reference-missing-delta']);
		expect(result.notRun.map(({ because }) => because)).toContain(
			'users.csv in Full.zip holds changes only'
		);
	});

	it('records that it deletes itself were not delivered', async () => {
		const users = smallestSet['users.csv'];
		const row = users.split('\r\n')[2] ?? '';
		const previous = `${users}${row.replace('student-1,,', 'student-8,tobedeleted,')}\r\n`;
		const result = await against(zip({ 'users.csv': previous }));
		expect(rulesOf(result)).toEqual(['reference-dangling-after-delta']);
	});

	it('a file that was not part of it held no records', async () => {
		const previous = {
			'users.csv': null,
			'enrollments.csv': null,
			'manifest.csv': smallestSet['manifest.csv'].replaceAll(
				/(users|enrollments),bulk/g,
				'$1,absent'
			)
		};
		const result = await against(zip(previous));
		expect(rulesOf(result)).toEqual(['reference-dangling-after-delta']);
	});
});

describe('what goes on naming a deleted record', () => {
	it('is counted exactly, a list that names it twice once, over all files', async () => {
		const classes = smallestSet['classes.csv'];
		const twice = classes.replace('school-1,year-27,', 'school-1,"year-27,year-27",');
		const delta = deltaSet({ 'academicSessions.csv': ['year-27,active', 'year-27,tobedeleted'] });
		const manifest = smallestSet['manifest.csv']
			.replaceAll(',bulk', ',absent')
			.replace('file.academicSessions,absent', 'file.academicSessions,delta');
		const gone = Object.fromEntries(Object.keys(smallestSet).map((name) => [name, null]));
		const result = await against(zip({ 'classes.csv': twice }), {
			...gone,
			'manifest.csv': manifest,
			'academicSessions.csv': delta['academicSessions.csv']
		});
		const [finding] = findingsOf(result);
		expect(findingsOf(result)).toHaveLength(1);
		expect(finding?.message).toContain('2 records of the earlier delivery');
		expect(finding?.message).toContain('courses.csv');
		expect(finding?.message).toContain('classes.csv');
	});
});
