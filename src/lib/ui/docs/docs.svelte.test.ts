import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import DocsIndex from './DocsIndex.svelte';
import DocsScreen from './DocsScreen.svelte';
import GlossaryScreen from './GlossaryScreen.svelte';
import TourCards from '../start/TourCards.svelte';
import type { DocsHrefs, DocsPlace } from './shapes';
import { docsWords } from './words';
import { glossary } from './words.glossary';
import { docsPages } from './words.pages';

const places: readonly DocsPlace[] = [
	...(['check', 'compare', 'director', 'editor', 'facts', 'glossary', 'host', 'kept'] as const),
	...(['privacy', 'profileCompare', 'profiles', 'roster', 'rules', 'sheets', 'statement'] as const)
];
// Every place is in the list above, as the type of the props holds.
const hrefs = Object.fromEntries(places.map((place) => [place, `/${place}/`])) as DocsHrefs;

describe('the docs', () => {
	it.each(docsPages)('for $id lead to the screens they speak of', (page) => {
		render(DocsScreen, { page, hrefs, index: '/docs/' });
		for (const { to, text } of page.sections.flatMap(({ ways = [] }) => ways))
			expect(screen.getByRole('link', { name: text })).toHaveAttribute('href', `/${to}/`);
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(page.title);
	});

	it('name every page, and bring back the tour', async () => {
		const ontour = vi.fn<() => void>();
		render(DocsIndex, { pages: docsPages, hrefOf: (id: string) => `/docs/${id}/`, hrefs, ontour });
		for (const { id, title } of docsPages)
			expect(screen.getByRole('link', { name: title })).toHaveAttribute('href', `/docs/${id}/`);
		await userEvent.setup().click(screen.getByRole('button', { name: docsWords.index.tour }));
		expect(ontour).toHaveBeenCalledOnce();
	});

	it('find a word by what it means, and say when none fits', async () => {
		render(GlossaryScreen, { index: '/docs/' });
		const field = screen.getByRole('searchbox', { name: docsWords.glossary.find });
		const user = userEvent.setup();
		expect(screen.getAllByRole('term')).toHaveLength(glossary.length);
		await user.type(field, 'may log in');
		expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
			'enabledUser'
		]);
		await user.clear(field);
		await user.type(field, 'zzz');
		expect(screen.getByRole('status')).toHaveTextContent(docsWords.glossary.none);
	});
});

describe('the tour', () => {
	it('has four cards and can be put away', async () => {
		const onaway = vi.fn<() => void>();
		render(TourCards, { onaway });
		expect(screen.getAllByRole('listitem')).toHaveLength(4);
		await userEvent.setup().click(screen.getByRole('button', { name: docsWords.tour.away }));
		expect(onaway).toHaveBeenCalledOnce();
	});
});
