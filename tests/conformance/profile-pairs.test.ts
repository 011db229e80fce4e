import { beforeAll, describe, expect, it } from 'vitest';
import type { ChosenProfile } from '../../src/lib/core/profiles/chosen-profile';
import { conflictsOf } from '../../src/lib/core/profiles/conflicts';
import { judge } from '../../src/lib/core/profiles/judge';
import { shippedIds, shippedProfile } from '../../src/lib/core/profiles/shipped';
import {
	eight,
	fitnessgram,
	gooru,
	inQuotes,
	managebac,
	moodle,
	sent,
	seven
} from '../support/profiles/conflict-zips';
import { checkedSent } from '../support/profiles/sent';

/*
 * Where the finder names no conflict of two receivers, one zip suits both: of a handful of zips there
 * is one for each pair. And where it names a grave one, none of them does.
 */

const chosen = shippedIds.map((id): ChosenProfile => {
	const profile = shippedProfile(id);
	if (profile === undefined) throw new Error(`no profile ${id}`);
	return { profile };
});

const names = ['OneRoster.zip', 'NavianceOneRoster.zip'];
const sets = [seven, eight, inQuotes(eight), fitnessgram, moodle, gooru, managebac];

/** Ids of the receivers that take a zip, for each of the zips. */
const takers: ReadonlySet<string>[] = [];
beforeAll(async () => {
	for (const name of names) {
		for (const files of sets) {
			const { judgements } = await judge(await checkedSent(sent(files, { name })), chosen);
			const taking = judgements.filter(({ verdict }) => verdict === 'accepted');
			takers.push(new Set(taking.map((one) => one.chosen.profile.id)));
		}
	}
});

const pairs = chosen.flatMap((one, at) =>
	chosen.slice(at + 1).map((other) => {
		const grave = conflictsOf([one, other], null).filter(({ isGrave }) => isGrave);
		return { one: one.profile.id, other: other.profile.id, isApart: grave.length > 0 };
	})
);

const sharing = (one: string, other: string): boolean =>
	takers.some((taking) => taking.has(one) && taking.has(other));

describe('one zip', () => {
	it.each(pairs.filter(({ isApart }) => !isApart))('suits $one and $other', ({ one, other }) => {
		expect(sharing(one, other)).toBe(true);
	});

	it.each(pairs.filter(({ isApart }) => isApart))('does not suit $one and $other', (pair) => {
		expect(sharing(pair.one, pair.other)).toBe(false);
	});
});
