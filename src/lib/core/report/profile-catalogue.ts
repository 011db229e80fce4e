import type { Profile } from '../profiles/format/profile';

/** One profile as the catalogue prints it. */
export interface CatalogueProfile {
	readonly id: string;
	readonly title: string;
	readonly about: string | null;
	readonly revision: string;
	/** Version of the standard it builds on. */
	readonly base: string;
	/** Questions to the user, as --answer takes them. */
	readonly settings: readonly Profile['settings'][number][];
	/** Ids of the demands that are judged, in the profile's order. */
	readonly demands: readonly string[];
	/** Ids of the demands that a zip does not show, and why. */
	readonly notJudged: readonly { readonly rule: string; readonly because: string }[];
	/** Address of its page, below the address of the app. */
	readonly page: string;
}

/** `rollcall-profiles/1`: every profile that comes with Rollcall. */
export interface ProfileCatalogue {
	readonly format: 'rollcall-profiles/1';
	readonly tool: { readonly name: 'rollcall'; readonly version: string };
	readonly profiles: readonly CatalogueProfile[];
}

/** The catalogue of profiles. */
export const profileCatalogue = (
	profiles: readonly Profile[],
	toolVersion: string
): ProfileCatalogue => ({
	format: 'rollcall-profiles/1',
	tool: { name: 'rollcall', version: toolVersion },
	profiles: profiles.map(catalogueProfile)
});

const catalogueProfile = (profile: Profile): CatalogueProfile => ({
	id: profile.id,
	title: profile.title,
	about: profile.about ?? null,
	revision: profile.revision,
	base: profile.base,
	settings: profile.settings,
	demands: [...new Set(profile.demands.map(({ id }) => id))],
	notJudged: profile.notJudged.map(({ id, because }) => ({ rule: id, because })),
	page: `profiles/${profile.id}/`
});
