import { render, screen, waitFor } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FaultCode } from '../shapes';
import { faultWords as text } from '../words.run';
import FaultScreen from './FaultScreen.svelte';

const user = userEvent.setup();

function show(code: FaultCode) {
	const [onretry, onreset] = [vi.fn<() => void>(), vi.fn<() => void>()];
	render(FaultScreen, { code, detail: 'users.csv (TypeError)', onretry, onreset });
	return { onretry, onreset };
}

// jsdom has no addresses of blobs and follows no link to a download.
const saved: Blob[] = [];
const makeAddress = URL.createObjectURL;
afterEach(() => {
	URL.createObjectURL = makeAddress;
	vi.restoreAllMocks();
});

describe('FaultScreen', () => {
	it('takes the fault upon us, has the focus, and says what helps', async () => {
		show('out-of-memory');
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(text.title);
		await waitFor(() => {
			expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
		});
		expect(screen.getByText(new RegExp(text.codes['out-of-memory']))).toBeVisible();
		expect(screen.getByText(new RegExp(text.unharmed))).toBeVisible();
	});

	it('tries again', async () => {
		const { onretry, onreset } = show('worker-died');
		await user.click(screen.getByRole('button', { name: text.retry }));
		expect([onretry.mock.calls.length, onreset.mock.calls.length]).toEqual([1, 0]);
	});

	it('lets a file that changed be chosen again, which is all that helps', async () => {
		const { onretry, onreset } = show('file-changed');
		expect(screen.queryByRole('button', { name: text.retry })).toBeNull();
		await user.click(screen.getByRole('button', { name: text.chooseAgain }));
		expect([onretry.mock.calls.length, onreset.mock.calls.length]).toEqual([0, 1]);
	});

	it('saves what happened, and nothing else', async () => {
		URL.createObjectURL = (given) => {
			// `saveText` hands over a blob.
			saved.push(given as Blob);
			return 'blob:made-up';
		};
		const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
		show('internal');
		await user.click(screen.getByRole('button', { name: text.details }));
		expect(click).toHaveBeenCalledOnce();
		const read = new FileReader();
		const content = new Promise((resolve) => {
			read.onload = () => {
				resolve(read.result);
			};
		});
		read.readAsText(saved[0]);
		expect(await content).toBe(text.report('internal', 'users.csv (TypeError)'));
	});
});
