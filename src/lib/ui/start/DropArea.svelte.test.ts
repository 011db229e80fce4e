import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Selection } from '../shapes';
import { startWords as text } from '../words.start';
import DropArea from './DropArea.svelte';

/** A file as a browser gives it; jsdom leaves the path out. */
const fileOf = (name: string, type: string) =>
	Object.assign(new File(['x'], name, { type }), { webkitRelativePath: '' });
const zip = (name = 'roster.zip') => fileOf(name, 'application/zip');
const csv = (name: string) => fileOf(name, 'text/csv');

const onselect = vi.fn<(selection: Selection) => void>();
const onpair = vi.fn<(one: Selection, other: Selection) => void>();
let container: HTMLElement;

beforeEach(() => {
	onselect.mockReset();
	onpair.mockReset();
	({ container } = render(DropArea, { onselect, onpair }));
});

/** The hidden input behind the drop area, or behind the button for a folder. */
function input(kind: 'files' | 'folder'): HTMLInputElement {
	const selector = kind === 'folder' ? '[webkitdirectory]' : ':not([webkitdirectory])';
	const found = container.querySelector<HTMLInputElement>(`input[type=file]${selector}`);
	if (found === null) expect.fail('no such input');
	return found;
}

/** jsdom knows no `DataTransfer`: what the component looks at, and no more. */
function transferOf(files: readonly File[], types = ['Files'], entry?: () => unknown) {
	const items = files.map((file) => ({
		kind: 'file',
		getAsFile: () => file,
		webkitGetAsEntry: entry ?? (() => null)
	}));
	return { types, files, items };
}

/** Fires a drag event as the browser does, on whatever is under the pointer. */
async function drag(type: string, transfer: unknown, relatedTarget: Element | null = null) {
	const event = new MouseEvent(type, { bubbles: true, cancelable: true, relatedTarget });
	Object.defineProperty(event, 'dataTransfer', { value: transfer });
	document.body.dispatchEvent(event);
	await tick();
	await new Promise((go) => setTimeout(go));
	return event;
}

const user = userEvent.setup();

describe('choosing', () => {
	it('opens the choice of files by the drop area, of a folder by its own button', async () => {
		const [files, folder] = [vi.spyOn(input('files'), 'click'), vi.spyOn(input('folder'), 'click')];
		await user.click(screen.getByTestId('drop'));
		expect([files.mock.calls.length, folder.mock.calls.length]).toEqual([1, 0]);
		await user.click(screen.getByRole('button', { name: text.folder }));
		expect([files.mock.calls.length, folder.mock.calls.length]).toEqual([1, 1]);
	});

	it('hands on one zip', async () => {
		const file = zip();
		await user.upload(input('files'), file);
		expect(onselect).toHaveBeenCalledExactlyOnceWith({
			files: [{ file, path: '' }],
			kind: 'zip',
			name: 'roster.zip'
		});
	});

	it('hands on several CSV files as one roster', async () => {
		await user.upload(input('files'), [csv('users.csv'), csv('orgs.csv')]);
		expect(onselect.mock.lastCall?.[0]).toMatchObject({ kind: 'files', name: text.looseFiles(2) });
	});

	it('is ready for the same file again', async () => {
		await user.upload(input('files'), zip());
		expect(input('files').value).toBe('');
		await user.upload(input('files'), zip());
		expect(onselect).toHaveBeenCalledTimes(2);
	});

	it('hands on two zips as a pair, each a roster of its own', async () => {
		await user.upload(input('files'), [zip('a.zip'), zip('b.zip')]);
		expect(onselect).not.toHaveBeenCalled();
		expect(onpair).toHaveBeenCalledTimes(1);
		expect(onpair.mock.lastCall?.map(({ name, kind }) => [name, kind])).toEqual([
			['a.zip', 'zip'],
			['b.zip', 'zip']
		]);
	});

	it('says why three zips are not taken, and takes it back with the next choice', async () => {
		await user.upload(input('files'), [zip('a.zip'), zip('b.zip'), zip('c.zip')]);
		expect(onpair).not.toHaveBeenCalled();
		expect(screen.getByRole('alert')).toHaveTextContent(text.refusals['several-zips']);
		expect(onselect).not.toHaveBeenCalled();
		await user.upload(input('files'), zip());
		expect(screen.getByRole('alert')).toBeEmptyDOMElement();
		expect(onselect).toHaveBeenCalledOnce();
	});
});

describe('dropping', () => {
	it('says that the file may be let go while it is over the page', async () => {
		await drag('dragenter', transferOf([zip()]));
		expect(screen.getByTestId('drop')).toHaveTextContent(text.letGo);
		// On to another element of the page, then out of the window.
		await drag('dragleave', transferOf([zip()]), container);
		expect(screen.getByTestId('drop')).toHaveTextContent(text.letGo);
		await drag('dragleave', transferOf([zip()]));
		expect(screen.getByTestId('drop')).toHaveTextContent(text.drop);
	});

	it('takes a file wherever it is let go, and keeps the browser from opening it', async () => {
		const event = await drag('drop', transferOf([zip()]));
		expect(event.defaultPrevented).toBe(true);
		expect(onselect).toHaveBeenCalledOnce();
		expect(screen.getByTestId('drop')).toHaveTextContent(text.drop);
	});

	it('leaves alone what is no file', async () => {
		await drag('dragenter', transferOf([], ['text/plain']));
		expect(screen.getByTestId('drop')).toHaveTextContent(text.drop);
		const event = await drag('drop', transferOf([], ['text/plain']));
		expect(event.defaultPrevented).toBe(false);
		expect(screen.getByRole('alert')).toBeEmptyDOMElement();
	});

	it('says so when there was nothing in it', async () => {
		await drag('drop', transferOf([]));
		expect(screen.getByRole('alert')).toHaveTextContent(text.refusals.empty);
	});

	it('says so when the browser may not read it', async () => {
		const locked = {
			isFile: true,
			isDirectory: false,
			name: 'roster.zip',
			file: (_: unknown, reject: (fault: DOMException) => void) => {
				reject(new DOMException('no', 'NotReadableError'));
			}
		};
		await drag(
			'drop',
			transferOf([zip()], ['Files'], () => locked)
		);
		expect(screen.getByRole('alert')).toHaveTextContent(text.refusals.unreadable);
		expect(onselect).not.toHaveBeenCalled();
	});

	it('is busy while a folder is looked through', async () => {
		let finish: (entries: unknown[]) => void = () => expect.unreachable();
		const folder = {
			isFile: false,
			isDirectory: true,
			name: 'Export',
			createReader: () => ({
				readEntries: (resolve: (entries: unknown[]) => void) => {
					finish = resolve;
				}
			})
		};
		await drag(
			'drop',
			transferOf([zip()], ['Files'], () => folder)
		);
		expect(screen.getByTestId('drop')).toHaveAttribute('aria-busy', 'true');
		expect(screen.getByTestId('drop')).toHaveTextContent(text.collecting);
		finish([]);
		await vi.waitFor(() => {
			expect(screen.getByTestId('drop')).toHaveAttribute('aria-busy', 'false');
		});
		expect(screen.getByRole('alert')).toHaveTextContent(text.refusals.empty);
	});
});
