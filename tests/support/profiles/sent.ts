import { check, type Checked } from '../../../src/lib/core/check';
import { judge } from '../../../src/lib/core/profiles/judge';
import { counted, type Judgement } from '../../../src/lib/core/profiles/judgement';
import { shippedProfile } from '../../../src/lib/core/profiles/shipped';
import type { Profile } from '../../../src/lib/core/profiles/format/profile';
import type { PackageInput } from '../../../src/lib/core/zip/open-package';
import { writeZip } from '../../../src/lib/core/zip/zip-writer';
import { zipInput } from '../checked';
import { zipWithTrait } from '../zip-traits';
import type { ProfileFault, Sent } from './profile-cases';

const encoder = new TextEncoder();

/** The zip that is sent. */
export function sentInput(sent: Sent): PackageInput {
	const entries = Object.entries(sent.files).flatMap(([name, content]) => {
		if (content === null) return [];
		const bytes = typeof content === 'string' ? encoder.encode(content) : content;
		return [{ name: sent.paths?.[name] ?? name, bytes, ...(sent.stored ? { stored: true } : {}) }];
	});
	const zip = sent.trait === undefined ? writeZip(entries) : zipWithTrait(entries, sent.trait);
	return zipInput(zip, sent.name ?? 'OneRoster.zip');
}

/** The zip that is sent, checked against the standard. */
export async function checkedSent(sent: Sent): Promise<Checked> {
	globalThis.rollcallStrict = true;
	const result = await check(sentInput(sent), { confirmed: true, asOf: sent.asOf ?? null });
	if (result.kind === 'question') throw new Error('asked again, though the answer was yes');
	const { bytes } = sent;
	return bytes === undefined ? result : { ...result, input: { ...result.input, bytes } };
}

/** The zip that a receiver takes, with a fault in it. */
export const laidOver = (accepted: Sent, { sent }: Pick<ProfileFault, 'sent'>): Sent => ({
	...accepted,
	...sent,
	files: { ...accepted.files, ...sent.files },
	answers: { ...accepted.answers, ...sent.answers }
});

/** What a receiver makes of what is sent. */
export async function judged(sent: Sent, receiver: string | Profile): Promise<Judgement> {
	const profile = typeof receiver === 'string' ? shippedProfile(receiver) : receiver;
	if (profile === undefined) throw new Error(`no profile ${String(receiver)}`);
	const chosen = { profile, ...(sent.answers ? { answers: sent.answers } : {}) };
	const { judgements } = await judge(await checkedSent(sent), [chosen]);
	const [judgement] = judgements;
	if (judgement === undefined) throw new Error('nothing was judged');
	return judgement;
}

/** Every finding that counts, each id once: `error STM-06` or `warning text-too-long`. */
export const foundIds = (judgement: Judgement): string[] =>
	[
		...new Set(counted(judgement).map(({ group, severity }) => `${severity} ${group.rule.meta.id}`))
	].sort();
