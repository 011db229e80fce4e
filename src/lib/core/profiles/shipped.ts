import type { Profile } from './format/profile';
import { parseProfile } from './parse-profile';
import { vendorProfiles } from './vendors/index';

const read = new Map<string, Profile>();

/** Ids of the profiles that come with Rollcall, in their order. */
export const shippedIds: readonly string[] = vendorProfiles.map(({ id }) => id);

/**
 * A profile that comes with Rollcall, read when it is asked for; undefined where there is none of the
 * id. A shipped file that is no profile is a fault of ours, which a test finds.
 */
export function shippedProfile(id: string): Profile | undefined {
	const known = read.get(id);
	if (known !== undefined) return known;
	const text = shippedText(id);
	if (text === null) return undefined;
	const parsed = parseProfile(text);
	if (!parsed.ok) {
		const { path, reason } = parsed.problem[0];
		throw new Error(`the shipped profile ${id} is no profile: ${path} ${reason}`);
	}
	read.set(id, parsed.value);
	return parsed.value;
}

/** The JSON text of a profile that comes with Rollcall, without white space; null where there is none. */
export function shippedText(id: string): string | null {
	const json = vendorProfiles.find((each) => each.id === id);
	return json === undefined ? null : JSON.stringify(json);
}
