import { completed } from './completed';
import type { Profile } from './format/profile';
import { vendorProfiles } from './vendors/index';

const read = new Map<string, Profile>();

/** Ids of the profiles that come with Rollcall, in their order. */
export const shippedIds: readonly string[] = vendorProfiles.map(({ id }) => id);

/**
 * A profile that comes with Rollcall, made when it is asked for; undefined where there is none of the
 * id.
 */
export function shippedProfile(id: string): Profile | undefined {
	const known = read.get(id);
	if (known !== undefined) return known;
	const json = vendorProfiles.find((each) => each.id === id);
	if (json === undefined) return undefined;
	// TypeScript reads the words of a JSON file as any text; the test beside this file holds the shape.
	const profile = completed(json as unknown as Parameters<typeof completed>[0]);
	read.set(id, profile);
	return profile;
}

/** The JSON text of a profile that comes with Rollcall, without white space; null where there is none. */
export function shippedText(id: string): string | null {
	const json = vendorProfiles.find((each) => each.id === id);
	return json === undefined ? null : JSON.stringify(json);
}
