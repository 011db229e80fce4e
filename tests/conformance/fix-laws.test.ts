import { describe, expect, it } from 'vitest';
import { quickFixes } from '../../src/lib/core/edits/fixes/index';
import { shippedProfile } from '../../src/lib/core/profiles/shipped';
import { judged, laws } from '../support/fix-laws';
import type { ProfileCases } from '../support/profiles/profile-cases';
import { laidOver, sentInput } from '../support/profiles/sent';

/*
 * The laws of every fix on the planted faults of receivers: what it answers goes, nothing comes that
 * counts at the receiver, and made twice it changes nothing more.
 */

const all = import.meta.glob<{ cases: ProfileCases }>('../support/profiles/*.cases.ts', {
	eager: true
});
const fixCases = Object.values(all).map((each) => each.cases);
const answered = new Map<string, number>();

describe.each(fixCases)('$profile', ({ profile: id, accepted, faults }) => {
	const profile = shippedProfile(id);

	it.each(faults.map((fault) => [`${fault.id} ${fault.name ?? ''}`, fault] as const))(
		'%s',
		async (_, fault) => {
			if (profile === undefined) throw new Error(`no profile ${id}`);
			const sent = laidOver(accepted, fault);
			const chosen = [{ profile, ...(sent.answers ? { answers: sent.answers } : {}) }];
			const [input, options] = [sentInput(sent), { asOf: sent.asOf ?? null }];
			const before = await judged(input, chosen, options);
			for (const fix of quickFixes) {
				const tried = await laws(fix, input, chosen, options, before);
				if (tried === null) continue;
				answered.set(fix.id, (answered.get(fix.id) ?? 0) + 1);
				expect({ fix: fix.id, ...tried }).toEqual({
					fix: fix.id,
					...{ again: 0, more: 0, fewer: true, worse: null }
				});
			}
			expect(fault.id).not.toBe('');
		}
	);
});

describe('fixes of receivers', () => {
	it.each(quickFixes.filter(({ demands }) => demands !== undefined).map(({ id }) => id))(
		'%s answers a planted fault',
		(id) => {
			expect(answered.get(id) ?? 0).toBeGreaterThan(0);
		}
	);
});
