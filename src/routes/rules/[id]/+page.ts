import { error } from '@sveltejs/kit';
import { ruleBook } from '$lib/state/rule-pages';
import type { EntryGenerator, PageLoad } from './$types';

/**
 * The page that stands for that of any rule: the service worker keeps this one alone, and hands it out
 * under the address of every rule. It comes alive there as the page of that rule. The pages of all
 * rules would be many times the size of everything else that is kept. No rule has a name of one word.
 */
const anyRule = 'offline';

export const entries: EntryGenerator = async () => [
	...(await ruleBook()).index.map(({ id }) => ({ id })),
	{ id: anyRule }
];

export const load: PageLoad = async ({ params: { id } }) => {
	if (id === anyRule) return { rule: null, previous: null, next: null };
	const { index, page } = await ruleBook();
	const rule = page(id);
	if (rule === null) error(404);
	const place = index.findIndex((line) => line.id === id);
	return { rule, previous: index[place - 1]?.id ?? null, next: index[place + 1]?.id ?? null };
};
