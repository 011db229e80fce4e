import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import NothingFound from './NothingFound.svelte';

const words = { none: 'No rule fits', noneHint: 'Try another word.', clear: 'Show all rules' };

it.each([
	[undefined, 3],
	[2, 2]
] as const)('says it under a heading that fits the page: %o', (given, level) => {
	render(NothingFound, { words, level: given, onclear: vi.fn() });
	expect(screen.getByRole('heading', { level, name: words.none })).toBeVisible();
	expect(screen.getByText(words.noneHint)).toBeVisible();
});

it('shows all again, and sends no form that it stands in', async () => {
	const onclear = vi.fn();
	render(NothingFound, { words, onclear });
	const button = screen.getByRole('button', { name: words.clear });
	await userEvent.click(button);
	expect(onclear).toHaveBeenCalledOnce();
	expect(button).toHaveAttribute('type', 'button');
});
