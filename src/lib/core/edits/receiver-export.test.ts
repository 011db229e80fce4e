import { describe, expect, it } from 'vitest';
import { zipInput } from '../../../../tests/support/checked';
import { judged } from '../../../../tests/support/fix-laws';
import {
	smallEntries,
	smallZip,
	withRecords,
	type Changes
} from '../../../../tests/support/small-roster';
import type { PackageInput } from '../zip/open-package';
import { openPackage } from '../zip/open-package';
import { writeZip } from '../zip/zip-writer';
import { shippedProfile } from '../profiles/shipped';
import { changed } from '../rules/smallest-set';
import { applyEdit, uneditedRoster } from './edited-roster';
import { changeLog, changeLogCsv } from './fix-report';
import { clusterEdits, spellingClusters } from './fixes/spelling-clusters';
import { leaveOut, leftOutCsv, switchedOff } from './leave-out';
import { checkEdited } from './plan-fixes';
import { exportFor, exportsFor } from './receiver-export';

async function taskOf(input: PackageInput, ...ids: string[]) {
	const chosen = ids.flatMap((id) => {
		const profile = shippedProfile(id);
		return profile === undefined ? [] : [{ profile }];
	});
	const checked = await judged(input, chosen, {});
	const opened = await openPackage(input);
	if (!opened.ok) throw new Error('not opened');
	return { pack: opened.value, roster: uneditedRoster(checked.set), checked };
}

const small = (changes: Changes = {}, ...ids: string[]) =>
	taskOf(zipInput(smallZip(changes), 'Roster.zip'), ...ids);

describe('exportFor', () => {
	it('names, unpacks and deflates as the receiver demands, and changes no value', async () => {
		const entries = smallEntries().map((entry) => ({
			...entry,
			name: `Export/${entry.name}`,
			stored: true
		}));
		const task = await taskOf(zipInput(writeZip(entries), 'Roster.zip'), 'st-math');
		const { plan, zip } = await exportFor(task);
		if (!zip.ok) throw new Error(zip.problem.code);
		expect(zip.value.name).toBe('OneRoster.zip');
		expect(zip.value.files.map(({ path }) => path)).not.toContain('Export/users.csv');
		expect(zip.value.checked.judgements[0]?.verdict).toBe('accepted');
		expect(zip.value.files.every((file) => file.records === file.untouched)).toBe(true);
		expect(plan.steps.map(({ edit }) => edit.kind)).toContain('deflateAll');
	});
});

describe('exportsFor', () => {
	it('gives one zip for all where one does', async () => {
		const { one, each, because } = await exportsFor(await small({}, 'st-math', 'classlink'));
		expect(because).toEqual([]);
		expect(each.map(({ profiles }) => profiles)).toEqual([['st-math'], ['classlink']]);
		expect(one?.zip.ok === true && one.zip.value.name).toBe('OneRoster.zip');
	});

	it('says which receiver stands in the way where none does', async () => {
		// HMH wants demographics.csv, if only its first row; ST Math refuses a file without a record.
		const { one, because } = await exportsFor(await small({}, 'st-math', 'hmh'));
		expect(one).toBe(null);
		expect(because).toHaveLength(1);
		expect(because[0]).toContain('HMH would not take the zip for all');
	});
});

describe('leaveOut', () => {
	it('takes what is refused with all that hangs on it, tells why, and whom it switches off', async () => {
		// A teacher without a family name is refused, and the enrollment with it.
		const users = changed('users.csv', 'Novak', '');
		const { pack, roster, checked } = await small({ 'users.csv': users }, 'st-math');
		const [judgement] = checked.judgements;
		if (judgement === undefined) throw new Error('not judged');
		const { edits, files } = leaveOut(roster, checked, judgement);
		expect(files.map(({ file, records }) => [file, records.map((each) => each.because)])).toEqual([
			['users.csv', ['refused']],
			['enrollments.csv', ['cascade']]
		]);
		const without = edits.reduce((all, edit) => applyEdit(all, edit).roster, roster);
		const after = await checkEdited(pack, without, checked);
		const left = after.judgements[0];
		if (left === undefined) throw new Error('not judged');
		expect(leaveOut(without, after, left).edits).toEqual([]);
		const [forecast] = switchedOff(checked, after, 'st-math');
		// It refuses the teacher with and without this: one that it has came with an earlier zip.
		const people = forecast?.files.find(({ file }) => file === 'users.csv');
		expect([people?.switchOff, people?.because.missing]).toEqual([1, 1]);
		const [own] = switchedOff(checked, after, 'another');
		expect(own?.files.find(({ file }) => file === 'users.csv')?.switchOff).toBe(0);
		expect(files.map(({ records }) => records.map(({ through }) => through?.file))).toEqual([
			[undefined],
			['users.csv']
		]);
		const csv = files
			.map(({ table, records }) => [...leftOutCsv(table, records)].join(''))
			.join('');
		expect(csv).toContain('left out because');
		expect(csv).toContain('It names a record that is left out: row');
	});

	it('writes no column of passwords, and no cell that a spreadsheet runs', async () => {
		const users = changed('users.csv', 'Novak', '=1+1');
		const { checked } = await small({ 'users.csv': users });
		const table = checked.set.tables.get('users.csv');
		if (table === undefined) throw new Error('not read');
		const every = Array.from({ length: table.records }, (_, record) => ({ record, message: 'x' }));
		const csv = [...leftOutCsv(table, every)].join('');
		expect(csv).toContain("'=1+1");
		expect(csv).not.toMatch(/password|hidden/i);
	});
});

describe('the change log', () => {
	it('is CSV that no spreadsheet runs, and hides passwords', async () => {
		const { roster } = await small();
		const steps = [
			{ kind: 'setCell', file: 'users.csv', row: 2, column: 'familyName', to: '=1+1' },
			{ kind: 'setCell', file: 'users.csv', row: 2, column: 'password', to: 'Secret1' }
		] as const;
		const log = changeLog(
			roster,
			steps.map((edit) => ({ fix: null, edit, changed: 1 }))
		);
		const csv = [...changeLogCsv(log)].join('');
		expect(csv).toContain("'=1+1");
		expect(csv).toContain('by hand');
		expect(csv + JSON.stringify(log)).not.toContain('Secret1');
	});
});

describe('spellingClusters', () => {
	it('finds spellings of one subject, and writes the one that is chosen', async () => {
		const row = (id: string, subject: string): string =>
			`${id},,,Reading,03,course-1,R3B,scheduled,Room 1,school-1,year-27,${subject},,1`;
		const classes = withRecords('classes.csv', row('c2', 'reading'), row('c3', 'READING.'));
		const { roster, checked } = await small({ 'classes.csv': classes });
		const [cluster] = spellingClusters(checked.set);
		if (cluster === undefined) throw new Error('no cluster');
		expect(cluster.spellings.map(({ text }) => text)).toEqual(['READING.', 'Reading', 'reading']);
		const after = clusterEdits(cluster, 'Reading').reduce(
			(all, edit) => applyEdit(all, edit).roster,
			roster
		);
		const column = after.tables.get('classes.csv')?.table.column('subjects');
		expect([0, 1, 2].map((record) => column?.textAt(record))).toEqual(Array(3).fill('Reading'));
	});
});
