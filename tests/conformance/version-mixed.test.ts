import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/lib/core/check';
import type { RosterFile } from '../../src/lib/core/sample/roster-file';
import { toByteFile } from '../../src/lib/core/sample/roster-file';
import { makeDistrict } from '../../src/lib/core/sample/district';
import { sampleDay } from '../../src/lib/core/sample/sample-input';
import { checked, rulesOf, zipInput } from '../support/checked';
import { districtZip } from '../support/district';
import { asVersion10 } from '../support/district/as-1.0';
import { asVersion12 } from '../support/district/as-1.2';

/*
 * Districts whose files follow different versions of OneRoster: one cause, named with the renaming that
 * cures it, and no flood of headers.
 */

const plain = makeDistrict({ students: 600, seed: 1 });
const districts = { '1.0': asVersion10(plain), '1.1': plain, '1.2': asVersion12(plain) };
type Version = keyof typeof districts;

const filesOf = (version: Version, wanted: (name: string) => boolean): RosterFile[] =>
	districts[version].files.filter(({ name }) => wanted(name));

const isManifest = (name: string): boolean => name === 'manifest.csv';
const isData = (name: string): boolean => !isManifest(name);

async function checkOf(files: readonly RosterFile[]): Promise<Checked> {
	const zip = await districtZip(
		{ name: 'a.zip', plan: plain.plan, files: files.map(toByteFile) },
		1
	);
	return checked(zipInput(zip), { asOf: sampleDay });
}

/** Files of one version under the manifest of another. */
const underManifest = (manifest: Version, data: Version): Promise<Checked> =>
	checkOf([...filesOf(manifest, isManifest), ...filesOf(data, isData)]);

/** A set of one version with one file of another. */
const withOne = (version: Version, name: string, other: Version): Promise<Checked> =>
	checkOf([
		...filesOf(version, (each) => each !== name),
		...filesOf(other, (each) => each === name)
	]);

const mixed = (result: Checked) => {
	const group = result.groups.find(({ rule }) => rule.meta.id === 'version-mixed')?.group(1);
	if (group === undefined) throw new Error('no mixture was found');
	return group;
};
const aboutHeaders = (result: Checked): string[] =>
	rulesOf(result).filter((id) => /^(column|metadata-column|header)-/.test(id));

describe('a manifest of one version over files of another', () => {
	it('1.1 over 1.0: every file is named, with its new names', async () => {
		const result = await underManifest('1.1', '1.0');
		expect([result.version, aboutHeaders(result)]).toEqual(['1.1', []]);
		expect(result.evidence()).toMatch(
			/^manifest says 1\.1; headers are 1\.0, because \w+\.csv has /
		);
		const { count, file, message, advice } = mixed(result);
		expect([count, file]).toEqual([1, null]);
		expect(message).toContain('7 files have the columns of 1.0');
		for (const renaming of [
			'Rename in classes.csv: grade → grades, termSourcedId → termSourcedIds.',
			'Rename in demographics.csv: userSourcedId → sourcedId, birthdate → birthDate.',
			'Rename in users.csv: userId → userIds, agents → agentSourcedIds.',
			'Move to the right end of orgs.csv: metadata.classification, metadata.gender, metadata.boarding.',
			'Add to academicSessions.csv: schoolYear.',
			'Order of enrollments.csv: sourcedId, status, dateLastModified, classSourcedId'
		])
			expect(advice).toContain(renaming);
	});

	it('1.1 over 1.0: cells under their old names are judged', async () => {
		const files = filesOf('1.0', isData).map((file): RosterFile => {
			if (file.name !== 'classes.csv') return file;
			const at = file.header.indexOf('termSourcedId');
			return { ...file, record: (index) => file.record(index).with(at, 'nowhere') };
		});
		const result = await checkOf([...filesOf('1.1', isManifest), ...files]);
		const missing = result.groups.find(({ rule }) => rule.meta.id === 'reference-missing');
		expect([missing?.matches.file, missing?.matches.column, missing?.value]).toEqual([
			'classes.csv',
			'termSourcedId',
			'nowhere'
		]);
	});

	it('1.1 over 1.2: users are named, and that their roles stand elsewhere', async () => {
		const result = await underManifest('1.1', '1.2');
		expect([result.version, aboutHeaders(result)]).toEqual(['1.1', []]);
		const { file, message, advice } = mixed(result);
		expect(file).toBe('users.csv');
		expect(message).toContain('users.csv has the columns of OneRoster 1.2');
		expect(advice).toContain('Add to users.csv: orgSourcedIds, role.');
		expect(advice).toContain('Leave out of users.csv: userMasterIdentifier, preferredGivenName');
	});

	it('1.2 over 1.1: what renaming cannot bring is said', async () => {
		const result = await underManifest('1.2', '1.1');
		expect([result.version, aboutHeaders(result)]).toEqual(['1.2', []]);
		const { file, advice } = mixed(result);
		expect(file).toBe('users.csv');
		expect(advice).toContain('Leave out of users.csv: orgSourcedIds, role.');
		expect(advice).toContain('roles.csv, which has to be added');
	});
});

describe('a single file of another version', () => {
	it.each([
		['1.2', 'users.csv', '1.1'],
		['1.1', 'users.csv', '1.2'],
		['1.1', 'classes.csv', '1.0'],
		['1.1', 'demographics.csv', '1.0'],
		['1.0', 'courses.csv', '1.1'],
		['1.0', 'users.csv', '1.1']
	] as const)('a set of %s with %s of %s', async (version, name, other) => {
		const result = await withOne(version, name, other);
		expect([result.version, mixed(result).file, aboutHeaders(result)]).toEqual([version, name, []]);
		expect(mixed(result).message).toContain(other);
	});
});

describe('without a manifest', () => {
	it.each(['1.1', '1.2'] as const)('files of %s are known as such', async (version) => {
		const result = await checkOf(filesOf(version, isData));
		expect([result.version, rulesOf(result)]).toEqual([version, ['manifest-missing']]);
		const [group] = result.groups;
		expect(group.group(1).message).toContain(`OneRoster ${version}`);
	});
});

describe('a manifest that names no version', () => {
	const foreign: RosterFile = {
		name: 'manifest.csv',
		header: ['package', 'date'],
		count: 1,
		record: () => ['nightly', '2026-08-17']
	};

	it('over files that are no OneRoster says so', async () => {
		const menu = { ...foreign, name: 'users.csv', header: ['SIS ID', 'Username'] };
		const result = await checkOf([foreign, menu]);
		expect([result.version, result.refused, rulesOf(result)]).toEqual([
			null,
			true,
			['not-oneroster']
		]);
	});

	it('over files of OneRoster leaves the version to them', async () => {
		const result = await checkOf([foreign, ...filesOf('1.2', isData)]);
		expect(result.version).toBe('1.2');
		expect(result.evidence()).toMatch(/^manifest names no version; headers are 1\.2, because /);
	});
});
