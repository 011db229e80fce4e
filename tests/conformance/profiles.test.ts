import { describe, expect, it } from 'vitest';
import { counted } from '../../src/lib/core/profiles/judgement';
import { shippedIds, shippedProfile } from '../../src/lib/core/profiles/shipped';
import { districtFiles } from '../support/profiles/district-files';
import type { ProfileCases, ProfileFault } from '../support/profiles/profile-cases';
import { foundIds, judged, laidOver } from '../support/profiles/sent';

/*
 * Each shipped profile by its sheet: a zip that the receiver takes, and a planted fault for every id
 * that a zip shows. Each fault is found under its id, with what it must cause besides, and no more.
 */

const all = import.meta.glob<{ cases: ProfileCases }>('../support/profiles/*.cases.ts', {
	eager: true
});
const cases = Object.values(all).map((each) => each.cases);

/** Without the severity. */
const idOf = (found: string): string => found.slice(found.indexOf(' ') + 1);

it('every shipped profile has cases', () => {
	expect(cases.map(({ profile }) => profile).sort()).toEqual([...shippedIds].sort());
});

describe.each(cases.map((each) => [each.profile, each] as const))('%s', (id, each) => {
	const { accepted, notes = [], faults, district } = each;

	it('takes the small zip without error or warning', async () => {
		const judgement = await judged(accepted, id);
		expect(foundIds(judgement)).toEqual(notes.map((note) => `info ${note}`).sort());
		expect(judgement.verdict).toBe('accepted');
	});

	if (district !== undefined) {
		it('takes a generated district without error or warning', async () => {
			const base = shippedProfile(id)?.base ?? '1.1';
			const judgement = await judged(district(districtFiles(2000, base)), id);
			expect(foundIds(judgement).filter((found) => !found.startsWith('info '))).toEqual([]);
			expect(judgement.verdict).toBe('accepted');
		});
	}

	it('has a fault for every id that is judged', () => {
		const profile = shippedProfile(id);
		const ids = [
			...(profile?.demands ?? []),
			...(profile?.snapshot.thresholds ?? []).filter((one) => one.failedPerFile !== undefined)
		].map((one) => one.id);
		const planted = new Set(faults.map((fault) => fault.id));
		expect([...new Set(ids)].filter((one) => !planted.has(one))).toEqual([]);
	});

	it.each(faults.map((fault) => [`${fault.id} ${fault.name ?? ''}`.trim(), fault] as const))(
		'%s',
		async (_, fault) => {
			const judgement = await judged(laidOver(accepted, fault), id);
			const found = foundIds(judgement).map(idOf);
			const more = found.filter((one) => !notes.includes(one) || one === fault.id);
			expect([...new Set(more)].sort()).toEqual([fault.id, ...(fault.also ?? [])].sort());
			if (fault.verdict !== undefined) expect(judgement.verdict).toBe(fault.verdict);
			if (fault.at !== undefined) expect(placesOf(fault, judgement)).toContainEqual(fault.at);
		}
	);
});

/** The findings of the fault's id, by what is said of the place. */
function placesOf({ id, at = {} }: ProfileFault, judgement: Awaited<ReturnType<typeof judged>>) {
	const places: Record<string, unknown>[] = [];
	for (const { group } of counted(judgement)) {
		if (group.rule.meta.id !== id) continue;
		for (const hit of group.hits()) {
			const finding: Record<string, unknown> = { ...group.finding(hit) };
			places.push(Object.fromEntries(Object.keys(at).map((key) => [key, finding[key]])));
		}
	}
	return places;
}
