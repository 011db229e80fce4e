import type { Json } from '../core/profiles/compare-profiles';
import type { Version } from '../core/spec/spec';
import { ProfileDraft, type DraftOrigin } from './profile-draft.svelte';
import type { Ask, OwnProfile } from './own-profiles.svelte';
import { today } from './today';

/** A profile that demands nothing beyond the standard yet. Errors of the standard cost the row. */
export const emptyProfile = (base: Version, day: string): Json => ({
	format: 'rollcall-profile/1',
	id: 'my-receiver',
	title: 'My receiver',
	revision: day,
	base,
	sources: { S1: { title: 'Our own documentation', read: day } },
	inherit: {
		error: { effect: 'dropsRow' },
		warning: { effect: 'none', severity: 'warning' },
		info: { effect: 'none' }
	},
	demands: []
});

/** A draft that begins with the standard alone. */
export const draftFromBase = (ask: Ask, base: Version): ProfileDraft =>
	new ProfileDraft(ask, emptyProfile(base, today()), {
		title: `OneRoster ${base}`,
		text: JSON.stringify(emptyProfile(base, today()))
	});

/** A draft that begins with a profile of Rollcall's, under an id of its own; null where it is not there. */
export async function draftFromShipped(
	ask: Ask,
	id: string,
	freeId: string
): Promise<ProfileDraft | null> {
	const read = await ask((api) => api.profileText(id));
	const text = read.ok ? read.value : null;
	if (text === null) return null;
	const json = JSON.parse(text) as Readonly<Record<string, Json>>;
	const title = String(json['title']);
	const own = { ...json, id: freeId, title: `${title}, our version` };
	return new ProfileDraft(ask, own, { title, text });
}

/** A draft of a profile that is kept here. */
export function draftFromOwn(ask: Ask, { text, title }: OwnProfile): ProfileDraft {
	const draft = new ProfileDraft(ask, JSON.parse(text) as Json, { title, text });
	draft.saved = draft.text;
	return draft;
}

/** A draft of JSON that may be no profile yet; null where it is not even an object in JSON. */
export function draftFromText(ask: Ask, text: string, origin: DraftOrigin): ProfileDraft | null {
	try {
		const json = JSON.parse(text) as Json;
		const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
		return isObject ? new ProfileDraft(ask, json, origin) : null;
	} catch {
		return null;
	}
}
