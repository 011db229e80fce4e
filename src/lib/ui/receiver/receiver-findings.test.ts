import { describe, expect, it } from 'vitest';
import { files, groups, groupView } from '../../../../tests/support/ui-fixture';
import type { ReportProfile } from '../../core/report/report';
import { findingsAt, inSections } from './receiver-findings';

const aside = { reason: 'Known', until: '2026-12-27' };

const profile: ReportProfile = {
	id: 'hmh',
	title: 'HMH',
	revision: '2026-11-22',
	sha256: null,
	verdict: 'rejected',
	sentence: 'HMH would refuse this zip.',
	counts: { error: 2, warning: 1, info: 0 },
	settings: [],
	files: [],
	inherited: [
		{ group: 'g7', severity: 'warning', effect: 'none', count: 1, setAside: aside },
		{ group: 'g8', severity: 'warning', effect: 'none', count: 1, setAside: null },
		{ group: 'g9', severity: 'info', effect: 'none', count: 1, setAside: null }
	],
	notJudged: []
};

const own = [
	{
		...groupView({
			id: 'hmh-g1',
			profile: 'hmh',
			rule: 'HMH-16',
			effect: 'dropsRow',
			file: 'users.csv',
			says: 'HMH does not know the role `pupil`.'
		}),
		standsFor: 'g5'
	},
	groupView({
		id: 'hmh-g2',
		profile: 'hmh',
		rule: 'HMH-06',
		effect: 'refusesZip',
		file: null,
		setAside: aside,
		says: 'The zip has a blank in its name.'
	}),
	groupView({ id: 'gooru-g1', profile: 'gooru', rule: 'GOO-10', effect: 'none', says: 'Other.' })
];
const all = findingsAt(profile, [...groups, ...own], files);
const ids = (some: readonly { readonly view: { readonly group: { readonly id: string } } }[]) =>
	some.map(({ view }) => view.group.id);

describe('what counts at a receiver', () => {
	it('is its own and what it inherits, file by file, and nobody else’s', () => {
		expect(ids(all)).toEqual(['hmh-g2', 'g8', 'hmh-g1', 'g7', 'g9']);
	});

	it('opens the group of the standard that it stands for', () => {
		const opens = new Map(all.map(({ view, opens: group }) => [view.group.id, group]));
		expect(opens.get('hmh-g1')).toBe('g5');
		expect(opens.get('hmh-g2')).toBe('hmh-g2');
		expect(opens.get('g7')).toBe('g7');
	});

	it('has the receiver’s own number where it is its own', () => {
		expect(all.map(({ demand }) => demand)).toEqual(['HMH-06', null, 'HMH-16', null, null]);
	});

	it('is told apart by what it costs; what stops the zip cannot be set aside', () => {
		const { stops, lost, look, notes, aside: known } = inSections(all);
		expect([stops, lost, look, notes, known].map(ids)).toEqual([
			['hmh-g2'],
			['hmh-g1'],
			['g8'],
			['g9'],
			['g7']
		]);
	});
});
