import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { words } from '../words';
import SaveReport from './SaveReport.svelte';

const text = words.report;
const user = userEvent.setup();
type Save = (format: 'json' | 'csv') => Promise<boolean>;

const show = (onsave: Save) => render(SaveReport, { onsave });
const button = (format: 'json' | 'csv') =>
	screen.getByRole('button', { name: text.saveAs[format] });
const status = () => screen.getByRole('status');

describe('SaveReport', () => {
	it.each(['json', 'csv'] as const)('saves as %s and says where it is', async (format) => {
		const onsave = vi.fn<Save>(() => Promise.resolve(true));
		show(onsave);
		expect(status()).toBeEmptyDOMElement();
		await user.click(button(format));
		expect(onsave).toHaveBeenCalledExactlyOnceWith(format);
		expect(status()).toHaveTextContent(text.saved[format]);
		expect(status()).toHaveTextContent(text.savedNote);
	});

	it('says that it works on it, and takes no second wish meanwhile', async () => {
		let finish: (made: boolean) => void = () => expect.unreachable();
		const onsave = vi.fn<Save>(() => new Promise((resolve) => (finish = resolve)));
		show(onsave);
		await user.click(button('json'));
		expect(status()).toHaveTextContent(text.saving);
		await user.click(button('csv'));
		expect(onsave).toHaveBeenCalledOnce();
		finish(true);
		await vi.waitFor(() => {
			expect(status()).toHaveTextContent(text.saved.json);
		});
		await user.click(button('csv'));
		expect(onsave).toHaveBeenLastCalledWith('csv');
	});

	it('says that it is our mistake when there is none, and can be asked again', async () => {
		const onsave = vi.fn<Save>(() => Promise.resolve(true)).mockResolvedValueOnce(false);
		show(onsave);
		await user.click(button('csv'));
		expect(status()).toHaveTextContent(text.notSaved);
		await user.click(button('csv'));
		expect(status()).toHaveTextContent(text.saved.csv);
	});
});
