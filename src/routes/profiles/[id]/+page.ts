import { error } from '@sveltejs/kit';
import { profileBook } from '$lib/state/profile-pages';
import type { EntryGenerator, PageLoad } from './$types';

/**
 * The page that stands for that of any receiver while there is no network: see the pages of rules. A
 * test holds that no receiver has this id.
 */
const anyProfile = 'offline';

export const entries: EntryGenerator = async () => [
	...(await profileBook()).index.map(({ id }) => ({ id })),
	{ id: anyProfile }
];

export const load: PageLoad = async ({ params: { id } }) => {
	if (id === anyProfile) return { profile: null, previous: null, next: null };
	const { index, page } = await profileBook();
	const profile = page(id);
	if (profile === null) error(404);
	const place = index.findIndex((line) => line.id === id);
	return { profile, previous: index[place - 1]?.id ?? null, next: index[place + 1]?.id ?? null };
};
