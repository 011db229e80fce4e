import { describe, expect, it } from 'vitest';
import type { Judgement } from './judgement';
import { findingsOf, tried, weighed, type Put } from './tried.test-support';

/** The teacher and the student without names, and with a school that is not there. */
const put: Put = {
	'users.csv': [
		['Ada,Kaya', ',Kaya'],
		['Léa,Novak', ',Novak'],
		['true,school-1,teacher', 'true,school-9,teacher']
	]
};
const inherit = {
	error: { effect: 'dropsRow' },
	warning: { effect: 'dropsValue' },
	info: { effect: 'none' }
};
const names = { kind: 'base', rules: ['value-required'], columns: ['givenName'] };
const student = [['row.role', 'is', 'student']];

/** How many findings of a rule of the base are inherited. */
const left = ({ inherited }: Judgement, rule: string): number =>
	inherited
		.filter(({ group }) => group.rule.meta.id === rule)
		.reduce((sum, { group }) => sum + group.count, 0);

const judged = (demands: readonly object[], more: Put = put) =>
	tried(demands, { put: more, profile: { inherit } });

describe('what a receiver makes of the findings of the base', () => {
	it('is inherited by severity where no demand speaks of them', async () => {
		expect(weighed(await judged([]))).toEqual([
			'error value-required dropsRow',
			'error reference-missing dropsRow'
		]);
	});

	it('is inherited by the rule where the profile says so', async () => {
		const rules = { 'value-required': { effect: 'none', severity: 'warning' } };
		const profile = { inherit: { ...inherit, rules } };
		expect(weighed(await tried([], { put, profile }))).toEqual([
			'warning value-required none',
			'error reference-missing dropsRow'
		]);
	});

	it('stands under the id of the demand that speaks of them, in the words of the base', async () => {
		const judgement = await judged([{ ...names, effect: 'refusesFile' }]);
		expect(weighed(judgement)).toEqual([
			'error EX-1 refusesFile',
			'error reference-missing dropsRow'
		]);
		expect(findingsOf(judgement)).toEqual([
			'users.csv 2 givenName: givenName is empty. It has to be filled in every record of users.csv.',
			'users.csv 3 givenName: givenName is empty. It has to be filled in every record of users.csv.'
		]);
	});

	it('or in its own words', async () => {
		const [one] = findingsOf(await judged([{ ...names, says: '{column} of {row} is wanted.' }]));
		expect(one).toBe('users.csv 2 givenName: givenName of 2 is wanted.');
	});

	it('is shared out by conditions: one demand takes some, the next what is left', async () => {
		const all = await judged([
			{ ...names, id: 'EX-1', when: student },
			{ ...names, id: 'EX-2', effect: 'none', severity: 'warning' }
		]);
		expect(weighed(all)).toEqual([
			'error EX-1 dropsRow',
			'warning EX-2 none',
			'error reference-missing dropsRow'
		]);
		expect(findingsOf(all).map((line) => line.slice(0, 11))).toEqual([
			'users.csv 3',
			'users.csv 2'
		]);
	});

	it('is inherited for the records that no demand means', async () => {
		const judgement = await judged([{ ...names, when: student }]);
		expect(findingsOf(judgement)).toHaveLength(1);
		expect(left(judgement, 'value-required')).toBe(1);
	});

	it('is left alone by demands on other columns, files and names', async () => {
		for (const other of [
			{ columns: ['familyName'] },
			{ files: ['classes.csv'], columns: ['title'] },
			{ named: '(?i)orgs.*' },
			{ when: [['mode', 'is', 'delta']] }
		]) {
			expect(left(await judged([{ ...names, ...other }]), 'value-required')).toBe(2);
		}
	});
});

describe('what a receiver does not hold its senders to', () => {
	const relaxed = { kind: 'relax', rules: ['value-required'], effect: 'none' };

	it('stays as a note that asks for nothing, and does not count', async () => {
		const judgement = await judged([{ ...relaxed, severity: 'error' }]);
		expect(weighed(judgement)).toEqual(['info EX-1 none', 'error reference-missing dropsRow']);
		const [note] = judgement.groups;
		expect(note.group(0).advice).toBe('Nothing has to be done for Example.');
		expect([...judgement.relaxed].map(({ rule }) => rule.meta.id)).toEqual(['value-required']);
	});

	it('is no group that is taken back where only some of it is', async () => {
		const judgement = await judged([{ ...relaxed, when: student }]);
		expect(judgement.relaxed.size).toBe(0);
		expect(left(judgement, 'value-required')).toBe(1);
	});

	it('is everything in files that it does not read', async () => {
		const unread = { kind: 'filePresence', files: ['users.csv'], need: 'notRead', effect: 'none' };
		const judgement = await judged([unread]);
		expect(weighed(judgement)).toEqual(['info EX-1 none']);
		expect([...judgement.relaxed].map(({ rule }) => rule.meta.id).sort()).toEqual([
			'reference-missing',
			'value-required'
		]);
	});

	it('is a header that it takes for one of the base', async () => {
		const header: Put = { 'users.csv': [['givenName', 'GivenName']] };
		const alias = { kind: 'alias', files: ['users.csv'], names: { GivenName: 'givenName' } };
		expect(weighed(await judged([], header))).toEqual(['error column-misspelt dropsRow']);
		expect(weighed(await judged([{ ...alias, effect: 'none' }], header))).toEqual([
			'info EX-1 none'
		]);
		const profile = { inherit, compare: { headers: 'ignoreCase' } };
		expect(weighed(await tried([], { put: header, profile }))).toEqual([]);
	});
});

describe('ids that fit when case is ignored', () => {
	const cased: Put = {
		'users.csv': [
			['true,school-1,teacher', 'true,SCHOOL-1,teacher'],
			['true,school-1,student', 'true,school-9,student']
		]
	};
	const rules = ['reference-missing'];

	it.each([
		['caseOnly', ['users.csv 2']],
		['otherwise', ['users.csv 3']]
	])('are %s', async (match, rows) => {
		const judgement = await judged([{ kind: 'base', rules, match }], cased);
		expect(findingsOf(judgement).map((line) => line.slice(0, 11))).toEqual(rows);
		expect(left(judgement, 'reference-missing')).toBe(1);
	});
});
