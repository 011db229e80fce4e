import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ProfileLine } from '../../core/report/profile-page';
import ProfileIndex from './ProfileIndex.svelte';
import { profileText } from './words';

const text = profileText.index;
const user = userEvent.setup();

const profile = (id: string, title: string, about: string | null): ProfileLine => ({
	id,
	title,
	about,
	base: '1.1',
	revision: '2026-11-22',
	demands: 12,
	words: ''
});

function show(search = '') {
	const onsearch = vi.fn<(text: string) => void>();
	render(ProfileIndex, {
		profiles: [profile('math', 'Made-up Math', 'Sums at night.'), profile('art', 'Art', null)],
		search,
		hrefOf: (id: string) => `/profiles/${id}/`,
		checkOf: (id: string) => `/?profile=${id}`,
		onsearch
	});
	return onsearch;
}

describe('ProfileIndex', () => {
	it('leads to the page of each receiver, and to the check for it', () => {
		show();
		expect(screen.getByRole('link', { name: 'Made-up Math' })).toHaveAttribute(
			'href',
			'/profiles/math/'
		);
		expect(
			screen.getByRole('link', { name: `${text.check}${text.checkOf('Art')}` })
		).toHaveAttribute('href', '/?profile=art');
		expect(screen.getByText('Sums at night.')).toBeVisible();
		expect(screen.getAllByText(text.demands(12))).toHaveLength(2);
		expect(screen.getByRole('status')).toHaveTextContent(text.count(2, 2));
	});

	it('shows what fits, and hands on what is typed', async () => {
		const onsearch = show('sums');
		expect(screen.getByRole('status')).toHaveTextContent(text.count(1, 2));
		expect(screen.queryByRole('link', { name: 'Art' })).toBeNull();
		await user.type(screen.getByRole('searchbox', { name: text.search }), '!');
		expect(onsearch).toHaveBeenCalledWith('sums!');
	});

	it('says in words that nothing fits, and how to see all again', async () => {
		const onsearch = show('nowhere');
		expect(screen.getByRole('heading', { name: text.none })).toBeVisible();
		await user.click(screen.getByRole('button', { name: text.clear }));
		expect(onsearch).toHaveBeenCalledWith('');
	});
});
