import { describe, expect, it } from 'vitest';
import { groups } from '../../../../tests/support/ui-fixture';
import { receiverGroups, receiverSummary } from '../../../../tests/support/receiver-fixture';
import { mergeGroups } from '../receivers/merged-groups';
import { filterGroups, groupsByFile, groupsBySeverity, noFilter, numbered } from './group-filter';
import type { GroupFilter } from './group-filter';

const all = numbered(groups);

describe('filterGroups', () => {
	it.each<[string, Partial<GroupFilter>, string[]]>([
		['everything', {}, groups.map((view) => view.group.id)],
		['a severity', { severity: 'warning' }, ['g7', 'g8']],
		['a file', { file: 'classes.csv' }, ['g2']],
		['a value in other letters', { text: 'MLEE' }, ['g7']],
		['words in any order', { text: 'orgs.csv classes.csv' }, ['g2']],
		['a rule', { text: 'enumeration' }, ['g5']],
		['a column', { text: 'username' }, ['g7']],
		['all at once', { severity: 'error', file: 'users.csv', text: '114' }, ['g3']],
		['nothing', { text: 'no such word' }, []],
		['only spaces', { text: '  ' }, groups.map((view) => view.group.id)]
	])('finds %s', (_, filter, ids) => {
		const found = filterGroups(all, { ...noFilter, ...filter });
		expect(found.map(({ view }) => view.group.id)).toEqual(ids);
	});

	it('finds what counts at a receiver, and not what it lets pass', () => {
		const { counted, relaxed, standings } = mergeGroups(receiverGroups, receiverSummary);
		const find = (receiver: string) =>
			filterGroups(numbered([...counted, ...relaxed]), { ...noFilter, receiver }, standings).map(
				({ view }) => view.group.id
			);
		expect(find('strict')).toContain('strict-g3');
		expect(find('mild')).not.toContain('strict-g3');
		expect(find('mild')).not.toContain('g8');
		expect(find('mild')).toHaveLength(counted.length - 1);
	});

	it('numbers causes, and under each what goes away with it', () => {
		expect(all.map(({ number, view }) => [number, view.group.id])).toEqual([
			['1', 'g1'],
			['1.1', 'g2'],
			['1.2', 'g3'],
			['1.3', 'g4'],
			['2', 'g5'],
			['3', 'g6'],
			['4', 'g7'],
			['5', 'g8'],
			['6', 'g9']
		]);
	});

	it('puts what goes away with a cause right after it, wherever it stood', () => {
		const [one, two, three] = groups.slice(4, 7);
		const late = { ...three, group: { ...three.group, causedBy: one.group.id } };
		expect(numbered([one, two, late]).map(({ number, view }) => [number, view.group.id])).toEqual([
			['1', one.group.id],
			['1.1', three.group.id],
			['2', two.group.id]
		]);
	});

	it('keeps the numbers when others are filtered away', () => {
		expect(filterGroups(all, { ...noFilter, severity: 'info' })[0]?.number).toBe('6');
	});

	it('counts groups by file and by severity', () => {
		expect(groupsByFile(groups).get('users.csv')).toBe(4);
		expect([...groupsByFile(groups).keys()]).not.toContain(null);
		expect(groupsBySeverity(groups)).toEqual({ error: 6, warning: 2, info: 1 });
	});
});
