import { describe, expect, it } from 'vitest';
import { findingsOf, tried, type Try } from './tried.test-support';

/** The rows of users.csv that a demand with conditions finds; 2 is the teacher, 3 the student. */
async function rowsWhere(
	when: readonly (readonly unknown[])[],
	more: Omit<Try, 'demand'> = {},
	file = 'users.csv'
): Promise<number[]> {
	const demand = { kind: 'filled', files: [file], columns: ['dateLastModified'], when };
	const profile = {
		settings: [
			{ id: 'yes', ask: 'Yes?', type: 'yesNo', default: true },
			{ id: 'name', ask: 'Which?', type: 'text', default: 'S1' },
			{ id: 'none', ask: 'Which?', type: 'text' }
		],
		...more.profile
	};
	const found = findingsOf(await tried([demand], { ...more, profile }));
	return found.map((line) => Number(/ (\d+) /.exec(line)?.[1]));
}

const both = [2, 3];

describe('conditions on records', () => {
	it.each<[string, readonly unknown[], number[]]>([
		['is', ['row.role', 'is', 'student'], [3]],
		['is true', ['row.enabledUser', 'is', true], both],
		['not', ['row.role', 'not', 'student'], [2]],
		['in', ['row.role', 'in', ['student', 'aide']], [3]],
		['notIn', ['row.role', 'notIn', ['student', 'aide']], [2]],
		['empty', ['row.grades', 'empty'], [2]],
		['filled', ['row.grades', 'filled'], [3]],
		['matches, over the whole cell', ['row.username', 'matches', 'lno'], []],
		['matches', ['row.username', 'matches', '(?i)LNO.*'], [3]],
		['empty of a column that is not there', ['row.metadata.a', 'empty'], both],
		['filled of a column that is not there', ['row.metadata.a', 'filled'], []],
		['sameAs another cell', ['row.identifier', 'sameAs', 'row.username'], []],
		['sameAs where the cell is empty', ['row.middleName', 'sameAs', 'row.username'], both],
		['notSameAs another cell', ['row.identifier', 'notSameAs', 'row.username'], both],
		['sameAs an answer', ['row.identifier', 'sameAs', 'setting.name'], [3]],
		['notSameAs an answer', ['row.identifier', 'notSameAs', 'setting.name'], [2]]
	])('%s', async (_, clause, rows) => {
		expect(await rowsWhere([clause])).toEqual(rows);
	});

	it('have to hold all', async () => {
		const student = ['row.role', 'is', 'student'];
		expect(await rowsWhere([student, ['row.identifier', 'is', 'S1']])).toEqual([3]);
		expect(await rowsWhere([student, ['row.identifier', 'is', 'T1']])).toEqual([]);
	});

	it('hold of a list where they hold of one item, and what they exclude is none of them', async () => {
		const put = { 'users.csv': [[',03,', ',"01,02",']] } as const;
		expect(await rowsWhere([['row.grades', 'is', '02']], { put })).toEqual([3]);
		expect(await rowsWhere([['row.grades', 'in', ['02', '04']]], { put })).toEqual([3]);
		expect(await rowsWhere([['row.grades', 'not', '02']], { put })).toEqual([2]);
	});

	it('find blanks alone empty', async () => {
		const put = { 'users.csv': [[',03,', ',"  ",']] } as const;
		expect(await rowsWhere([['row.grades', 'filled']], { put })).toEqual([]);
	});

	it('look for the role of 1.2 in roles.csv', async () => {
		const student = [['row.role', 'is', 'student']];
		expect(await rowsWhere(student, { set: '1.2' })).toEqual([3]);
		expect(await rowsWhere([['row.role', 'not', 'student']], { set: '1.2' })).toEqual([2]);
	});
});

describe('conditions on the set', () => {
	const delta = { 'manifest.csv': [['users,bulk', 'users,delta']] } as const;

	it.each<[string, readonly unknown[], boolean]>([
		['the mode of the file', ['mode', 'is', 'bulk'], true],
		['another mode', ['mode', 'is', 'delta'], false],
		['a file that is there', ['present.courses.csv', 'is', true], true],
		['a file that is not there', ['present.results.csv', 'is', false], true],
		['what the manifest says', ['declared.users.csv', 'is', 'bulk'], true],
		['what the manifest calls absent', ['declared.results.csv', 'in', ['bulk', 'delta']], false],
		['how many records there are', ['records.orgs.csv', 'is', '2'], true],
		['no records', ['records.results.csv', 'is', '0'], true],
		['an answer', ['setting.yes', 'is', true], true],
		['another answer', ['setting.yes', 'is', false], false],
		['an answer that was given', ['setting.name', 'filled'], true],
		['an answer that was not given', ['setting.none', 'filled'], false]
	])('%s', async (_, clause, holds) => {
		expect(await rowsWhere([clause])).toEqual(holds ? both : []);
	});

	it('go by the mode of the file that is looked at', async () => {
		const changes = [['mode', 'is', 'delta']];
		expect(await rowsWhere(changes, { put: delta })).toEqual(both);
		expect(await rowsWhere(changes, { put: delta }, 'classes.csv')).toEqual([]);
	});

	it('count a set with one file of changes as such', async () => {
		const demand = { kind: 'zipName', names: ['a.zip'], when: [['mode', 'is', 'delta']] };
		expect(findingsOf(await tried([demand], { put: delta }))).toHaveLength(1);
		expect(findingsOf(await tried([demand]))).toEqual([]);
	});

	it('take an answer before the default', async () => {
		const sent = { answers: { yes: false } };
		expect(await rowsWhere([['setting.yes', 'is', false]], { sent })).toEqual(both);
	});
});

describe('the days of a demand', () => {
	const demand = { kind: 'zipName', names: ['a.zip'], from: '2026-12-01', until: '2027-06-30' };

	it.each([
		['2026-11-30', 0],
		['2026-12-01', 1],
		['2027-06-30', 1],
		['2027-07-01', 0]
	])('as of %s', async (asOf, count) => {
		expect(findingsOf(await tried([demand], { sent: { asOf } }))).toHaveLength(count);
	});

	it('are held against the day of the profile where no other is named', async () => {
		const at = async (revision: string) =>
			findingsOf(await tried([demand], { profile: { revision } })).length;
		expect([await at('2026-11-22'), await at('2027-01-01')]).toEqual([0, 1]);
	});

	it('hold for what is taken over from the base, and for files that are not read', async () => {
		const put = { 'orgs.csv': [['school-1,,', 'school-1,active,']] } as const;
		const until = '2026-12-31';
		const relax = { kind: 'relax', rules: ['status-filled-in-bulk'], effect: 'none', until };
		const unread = { kind: 'filePresence', files: ['orgs.csv'], need: 'notRead', until };
		const notes = async (one: object, asOf: string) =>
			(await tried([{ effect: 'none', ...one }], { put, sent: { asOf } })).inherited
				.map(({ group }) => group.rule.meta.id)
				.includes('status-filled-in-bulk');
		expect([await notes(relax, '2026-12-31'), await notes(relax, '2027-01-01')]).toEqual([
			false,
			true
		]);
		expect([await notes(unread, '2026-12-31'), await notes(unread, '2027-01-01')]).toEqual([
			false,
			true
		]);
	});
});
