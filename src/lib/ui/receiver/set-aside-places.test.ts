import { describe, expect, it } from 'vitest';
import { files, groups, groupView } from '../../../../tests/support/ui-fixture';
import type { SetAside } from '../../core/findings/finding';
import type { Effect } from '../../core/profiles/format/parts';
import type { GroupView, ReportProfile } from '../../core/report/report';
import { mergeGroups } from '../receivers/merged-groups';
import { placesOf, setAsideAt, setAsideEverywhere } from './set-aside-places';

const aside = { reason: 'Known', until: '2026-12-27' };
const [first] = groups;

const receiver = (
	id: string,
	effect: Effect,
	setAside: SetAside | null = null,
	group: string = first.group.id
): ReportProfile => ({
	id,
	title: id.toUpperCase(),
	revision: '2026-11-22',
	sha256: null,
	verdict: 'accepted',
	sentence: '',
	counts: { error: 0, warning: 0, info: 0 },
	settings: [],
	files: [],
	inherited: [{ group, severity: 'error', effect, count: 1, setAside }],
	notJudged: []
});

function places(
	view: GroupView,
	profiles: readonly ReportProfile[],
	more: readonly GroupView[] = []
) {
	const merged = mergeGroups([view, ...more], { profiles, files });
	const all = placesOf(view, merged.standings.get(view.group.id) ?? [], profiles);
	return { all, isFolded: setAsideEverywhere(merged, profiles).has(view.group.id) };
}

describe('where a group can be set aside', () => {
	it('is the standard where no receiver was chosen', () => {
		expect(places(first, []).all).toMatchObject([{ at: null, setAside: null, stopsZip: false }]);
		const known = { ...first, group: { ...first.group, setAside: aside } };
		expect(places(known, [])).toMatchObject({ all: [{ setAside: aside }], isFolded: true });
	});

	it('is each receiver at which it counts; it is folded when it is set aside at all of them', () => {
		const { all, isFolded } = places(first, [
			receiver('hmh', 'dropsRow', aside),
			receiver('wriddle', 'none')
		]);
		expect(all.map(({ at, setAside }) => [at, setAside])).toEqual([
			['hmh', aside],
			['wriddle', null]
		]);
		expect(isFolded).toBe(false);
		expect(places(first, [receiver('hmh', 'dropsRow', aside)]).isFolded).toBe(true);
	});

	it('is not where it stops the zip', () => {
		const { all, isFolded } = places(first, [
			receiver('hmh', 'dropsRow', aside),
			receiver('st-math', 'refusesZip')
		]);
		expect(all.map(({ stopsZip }) => stopsZip)).toEqual([false, true]);
		expect(isFolded).toBe(false);
	});

	it('is the receiver’s own group where it has one', () => {
		const own: GroupView = {
			...groupView({
				id: 'hmh-g1',
				profile: 'hmh',
				rule: 'HMH-16',
				effect: 'dropsRow',
				setAside: aside,
				says: 'HMH does not know it.'
			}),
			standsFor: first.group.id
		};
		const { all, isFolded } = places(first, [receiver('hmh', 'none', null, 'g9')], [own]);
		expect(all).toMatchObject([{ at: 'hmh', group: { id: 'hmh-g1' }, setAside: aside }]);
		expect(isFolded).toBe(true);
	});
});

it('is counted at each receiver, its own groups and those it inherits', () => {
	const own = groupView({ id: 'hmh-g1', profile: 'hmh', setAside: aside, says: 'Its own.' });
	const all = { groups: [...groups, own].map(({ group }) => group) };
	expect(setAsideAt(all, receiver('hmh', 'none', aside))).toBe(2);
	expect(setAsideAt(all, receiver('wriddle', 'none'))).toBe(0);
});
