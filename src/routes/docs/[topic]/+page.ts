import { error } from '@sveltejs/kit';
import { docsPages } from '$lib/ui/docs/words.pages';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => docsPages.map(({ id }) => ({ topic: id }));

export const load: PageLoad = ({ params: { topic } }) => {
	const page = docsPages.find(({ id }) => id === topic);
	if (page === undefined) error(404);
	return { page };
};
