import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import SaveChosen from './SaveChosen.svelte';
import { shareForms } from './shapes';
import { shareWords } from './words';

const text = shareWords.save;
const user = userEvent.setup();
const file = { name: 'rollcall-report.html', bytes: 83_100 };
const props = { form: 'page', file, hasFailed: false, onretry: vi.fn(), choosing: null } as const;
const button = () => screen.getByTestId('export');

describe('SaveChosen', () => {
	it.each(shareForms)('says before whether names can be in it: %s', (form) => {
		render(SaveChosen, { ...props, form, onsave: () => Promise.resolve(true) });
		const isOpen = form === 'private';
		expect(screen.queryByText(shareWords.names.no) !== null).toBe(isOpen);
		expect(screen.queryByText(shareWords.names.yes) !== null).toBe(!isOpen);
	});

	it('saves what lies ready, and nothing before', async () => {
		const onsave = vi.fn(() => Promise.resolve(true));
		const { rerender } = render(SaveChosen, { ...props, file: null, onsave });
		await user.click(button());
		expect(onsave).not.toHaveBeenCalled();
		expect(screen.getByRole('status')).toHaveTextContent(text.making);
		await rerender({ file });
		await user.click(button());
		expect(screen.getByRole('status')).toHaveTextContent(text.saved(file.name));
		// What is chosen next is not saved.
		await rerender({ file: { name: 'rollcall-report.csv', bytes: 1 } });
		expect(screen.getByRole('status')).not.toHaveTextContent(text.saved(file.name));
	});

	it('says nothing of a file that the person chose no place for', async () => {
		render(SaveChosen, { ...props, onsave: () => Promise.resolve(false) });
		await user.click(button());
		expect(screen.getByRole('status')).toHaveTextContent(text.ready(file.name, file.bytes));
	});

	it('says whose mistake it is, and can be asked again', async () => {
		const onretry = vi.fn();
		render(SaveChosen, {
			...{ ...props, file: null, hasFailed: true, onretry },
			onsave: () => Promise.resolve(true)
		});
		expect(screen.getByRole('alert')).toHaveTextContent(text.failed);
		await user.click(screen.getByRole('button', { name: text.retry }));
		expect(onretry).toHaveBeenCalledOnce();
	});
});
