import { describe, expect, it } from 'vitest';
import {
	profiles,
	receiverGroups,
	receivers,
	receiverSummary
} from '../../../../tests/support/receiver-fixture';
import type { ReportSummary } from '../../core/report/report';
import { matrixRows } from './matrix';
import { mergeGroups } from './merged-groups';
import { receiverWords } from './words';

const text = receiverWords.matrix;

const table = (summary: ReportSummary = receiverSummary, views = receiverGroups, all = receivers) =>
	Object.fromEntries(
		matrixRows(summary, mergeGroups(views, summary), all).map(({ file, standard, cells }) => [
			file ?? text.zip,
			[standard, ...cells].map(({ hue, word }) => `${hue}: ${word}`)
		])
	);

describe('the matrix of files', () => {
	it('says how each file is at the standard and at each receiver', () => {
		const rows = table();
		expect(rows['academicSessions.csv']).toEqual(['ok: Fine', 'ok: Fine', 'ok: Fine']);
		expect(rows['classes.csv']).toEqual([
			'error: 184 to fix',
			'error: 184 refused',
			'error: 184 refused'
		]);
		expect(rows['users.csv']).toEqual([
			'error: 1,294 to fix',
			'error: 1,304 refused',
			'error: 1,294 refused'
		]);
	});

	it('counts problems where no row is left out', () => {
		expect(table()['orgs.csv']).toEqual([
			'error: 1 to fix',
			'error: 1 to fix',
			'warning: 1 to look at'
		]);
	});

	it('says of a file that a receiver passes over that it is not read', () => {
		expect(table()['demographics.csv']).toEqual(['ok: Fine', 'none: Not read', 'ok: Fine']);
	});

	it('has a row for the zip itself where something is said of it', () => {
		expect(table()[text.zip]).toEqual(['warning: 1 to look at', 'ok: Fine', 'ok: Fine']);
		const views = receiverGroups.filter(({ group }) => group.file !== null);
		expect(table(receiverSummary, views)[text.zip]).toBeUndefined();
	});

	it('has a row for a file that a receiver misses and nobody sent', () => {
		const views = receiverGroups.map((view) =>
			view.group.id === 'strict-g3'
				? { ...view, group: { ...view.group, file: 'roles.csv' } }
				: view
		);
		expect(table(receiverSummary, views)['roles.csv']).toEqual([
			'none: Not in the zip',
			'error: 1 to fix',
			'none: Not in the zip'
		]);
	});

	it('does not call fine what nobody looked at, because the version is another one', () => {
		const all = receivers.map((each) => ({ ...each, isOtherVersion: each.id === 'mild' }));
		const rows = table(receiverSummary, receiverGroups, all);
		expect(rows['academicSessions.csv']).toEqual(['ok: Fine', 'ok: Fine', 'none: Not judged']);
	});

	it('leaves out files that are no part of OneRoster, and says what could not be read', () => {
		const more = { mode: null, rows: 0, valid: 0, warning: 0, invalid: 0 };
		const summary: ReportSummary = {
			...receiverSummary,
			files: [
				...receiverSummary.files,
				{ ...more, name: 'notes.txt', state: 'not-oneroster' },
				{ ...more, name: 'results.csv', state: 'unreadable' }
			],
			profiles: [profiles[0]]
		};
		const rows = table(summary);
		expect(rows['notes.txt']).toBeUndefined();
		expect(rows['results.csv']).toEqual(['none: Not readable', 'none: Not readable']);
	});
});
