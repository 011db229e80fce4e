import { describe, expect, it } from 'vitest';
import { shippedIds, shippedProfile } from '../../src/lib/core/profiles/shipped';
import sheets from '../support/profiles/sheet-ids.json';

/** Ids by profile, out of the sheets on the receivers (see each profile's sources). */
const idsOf: Readonly<Record<string, readonly string[]>> = sheets;

describe('every rule of a sheet is judged, or the profile says why not', () => {
	it.each(Object.keys(idsOf))('%s', (id) => {
		const profile = shippedProfile(id);
		if (profile === undefined) throw new Error(`there is no profile ${id}`);
		const { demands, checklist, notJudged, snapshot } = profile;
		const said = [demands, checklist, notJudged, ...Object.values(snapshot)].flat();
		const ids = new Set(said.map((each) => each.id));
		expect([...ids].sort()).toEqual([...(idsOf[id] ?? [])].sort());
	});

	it('holds every shipped profile against its sheet', () => {
		expect([...shippedIds].sort()).toEqual(Object.keys(idsOf).sort());
	});
});
