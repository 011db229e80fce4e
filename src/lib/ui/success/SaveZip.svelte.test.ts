import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import SaveZip from './SaveZip.svelte';
import type { SavedZips } from './shapes';
import { successWords } from './words';

const text = successWords.zip;
const show = (zips: SavedZips | null) =>
	render(SaveZip, { zips, onsave: () => Promise.resolve(true), onretry: () => undefined });

describe('SaveZip', () => {
	it('says that it works until there is a zip, also before the work could begin', () => {
		show(null);
		expect(screen.getByText(text.building)).toBeDefined();
		expect(screen.queryByRole('alert')).toBeNull();
	});

	it('offers another try where it failed', () => {
		show({ kind: 'failed' });
		expect(screen.getByRole('alert').textContent).toContain(text.failed);
		expect(screen.getByRole('button', { name: text.retry })).toBeDefined();
	});
});
