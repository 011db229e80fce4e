import type { ChosenProfile } from '../core/profiles/chosen-profile';
import type { Profile } from '../core/profiles/format/profile';
import { parseProfile } from '../core/profiles/parse-profile';
import { shippedProfile, shippedText } from '../core/profiles/shipped';
import type { ProfileChoice } from './api';

/**
 * The profile that was chosen, read, with the SHA-256 of its JSON without white space. Null where
 * there is none of the id, or the text of one's own is no profile: the page asks before it chooses.
 */
export async function chosenProfile({
	id,
	text,
	answers = {}
}: ProfileChoice): Promise<ChosenProfile | null> {
	const json = text ?? shippedText(id);
	// Those that come with Rollcall are read once.
	const profile = text === undefined ? shippedProfile(id) : own(text);
	if (json === null || profile === undefined) return null;
	// That of a shipped one is without white space already.
	const sha256 = await (text === undefined ? textHash(json) : jsonHash(json));
	return { profile, answers, sha256 };
}

function own(text: string): Profile | undefined {
	const read = parseProfile(text);
	return read.ok ? read.value : undefined;
}

/** SHA-256 in lower-case hex of a JSON text, however it is laid out. */
export function jsonHash(text: string): Promise<string> {
	const value: unknown = JSON.parse(text);
	return textHash(JSON.stringify(value));
}

async function textHash(text: string): Promise<string> {
	const hash = new Uint8Array(
		await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
	);
	return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
