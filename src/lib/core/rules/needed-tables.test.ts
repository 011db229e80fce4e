import { describe, expect, it } from 'vitest';
import { zipWithTrait } from '../../../../tests/support/zip-traits';
import { check, type Checked } from '../check';
import type { NotRun } from '../report/report';
import { bytesSource } from '../zip/byte-source';
import { smallestSet } from './smallest-set';

const encoder = new TextEncoder();

/** What was not checked in the smallest set, when one of its files has this trait. */
async function notRunWith(kind: string, entry: string): Promise<readonly NotRun[]> {
	const files = Object.entries(smallestSet).map(([name, text]) => ({
		name,
		bytes: encoder.encode(text)
	}));
	const source = bytesSource(zipWithTrait(files, { kind, entry }), 'OneRoster.zip');
	const input = { files: [{ source, path: source.name }], name: source.name } as const;
	// A set this small never asks whether it may be unpacked.
	return ((await check({ ...input, kind: 'zip' })) as Checked).notRun;
}

/** What was not checked in one file on its own. */
async function notRunAlone(name: string): Promise<readonly NotRun[]> {
	const source = bytesSource(encoder.encode(smallestSet[name]), name);
	const checked = await check({ files: [{ source, path: name }], name, kind: 'files' });
	return (checked as Checked).notRun;
}

const missing = (notRun: readonly NotRun[]): NotRun[] =>
	notRun.filter(({ rule }) => rule === 'reference-missing');

describe('a rule that needs another file', () => {
	it.each([
		['crc', 'orgs.csv is damaged and could not be read'],
		['encrypted', 'orgs.csv could not be read']
	])('says once for each file why it did not look: %s', async (kind, because) => {
		expect(missing(await notRunWith(kind, 'orgs.csv'))).toEqual([
			{ rule: 'reference-missing', file: 'courses.csv', because },
			{ rule: 'reference-missing', file: 'classes.csv', because },
			{ rule: 'reference-missing', file: 'users.csv', because },
			{ rule: 'reference-missing', file: 'enrollments.csv', because }
		]);
	});

	it('says so of a file that was handed in alone', async () => {
		expect(missing(await notRunAlone('courses.csv'))).toEqual([
			{
				rule: 'reference-missing',
				file: 'courses.csv',
				because: 'academicSessions.csv was not handed in'
			},
			{ rule: 'reference-missing', file: 'courses.csv', because: 'orgs.csv was not handed in' }
		]);
	});

	it('says so of files that a damaged manifest may promise', async () => {
		const notRun = await notRunWith('crc', 'manifest.csv');
		const because = 'manifest.csv is damaged and could not be read';
		expect(notRun.filter(({ rule }) => rule.startsWith('manifest-'))).toEqual([
			{ rule: 'manifest-file-missing', file: 'manifest.csv', because },
			{ rule: 'manifest-file-unexpected', file: 'manifest.csv', because }
		]);
	});
});
