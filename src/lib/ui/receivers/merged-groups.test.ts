import { describe, expect, it } from 'vitest';
import {
	profiles,
	receiverGroups,
	receiverSummary
} from '../../../../tests/support/receiver-fixture';
import { groups, summary } from '../../../../tests/support/ui-fixture';
import { leadingGroup, mergedSummary, mergeGroups } from './merged-groups';

const merged = mergeGroups(receiverGroups, receiverSummary);
const idsOf = (views: typeof receiverGroups) => views.map(({ group }) => group.id);
const said = (id: string) =>
	(merged.standings.get(id) ?? []).map(({ title, severity, effect, own, isRelaxed }) =>
		[title, severity, effect, own?.group.rule ?? '', isRelaxed ? 'passes' : ''].join(' ').trim()
	);

describe('groups of the standard and of receivers', () => {
	it('are those of the standard where nobody was chosen', () => {
		expect(mergeGroups(groups, summary)).toEqual({
			counted: groups,
			relaxed: [],
			standings: new Map()
		});
	});

	it('are one list: what a receiver says of a finding is folded into it', () => {
		expect([...idsOf(merged.counted)].sort()).toEqual(
			[...idsOf(groups).filter((id) => id !== 'g8'), 'strict-g3'].sort()
		);
		expect(leadingGroup(receiverGroups, 'strict-g1')).toBe('g1');
		expect(leadingGroup(receiverGroups, 'strict-g3')).toBe('strict-g3');
	});

	it('stand in the order to fix: zip, files in their order, errors before warnings', () => {
		const places = merged.counted.map(({ group }) => [group.file, group.severity].join(' '));
		expect(places).toEqual([
			'orgs.csv error',
			'classes.csv error',
			'users.csv error',
			'users.csv error',
			'users.csv error',
			'users.csv error',
			'users.csv info',
			'enrollments.csv error',
			'enrollments.csv error'
		]);
	});

	it('say what each receiver makes of them, in its own words or as the standard has it', () => {
		expect(said('g1')).toEqual(['Strict error refusesZip STR-1', 'Mild warning none']);
		expect(said('g5')).toEqual(['Strict error dropsRow', 'Mild error dropsRow']);
		expect(said('strict-g3')).toEqual(['Strict error dropsRow STR-20']);
	});

	it('are as heavy as the worst that anybody makes of them', () => {
		const twice = merged.counted.find(({ group }) => group.id === 'g7');
		expect(twice?.group.severity).toBe('error');
		expect(receiverGroups.find(({ group }) => group.id === 'g7')?.group.severity).toBe('warning');
	});

	it('are folded away only where every receiver lets them pass', () => {
		expect(idsOf(merged.relaxed)).toEqual(['g8']);
		expect(said('g8')).toEqual(['Strict info none  passes', 'Mild info none MLD-4 passes']);
		const one = mergeGroups(receiverGroups, {
			...receiverSummary,
			profiles: [...profiles, { ...profiles[0], id: 'third', title: 'Third' }]
		});
		expect(one.relaxed).toEqual([]);
	});

	it('are counted together for the headline', () => {
		const whole = mergedSummary(receiverSummary, merged);
		expect(whole.counts).toEqual({ error: 9470, warning: 0, info: 12 });
		expect(mergedSummary(summary, { counted: [] })).toBe(summary);
	});

	it('put a file that nobody sent before what refers to it', () => {
		const missing = receiverGroups.map((view) =>
			view.group.id === 'strict-g3'
				? { ...view, group: { ...view.group, file: 'courses2.csv' } }
				: view
		);
		expect(mergeGroups(missing, receiverSummary).counted[0]?.group.id).toBe('strict-g3');
	});
});
