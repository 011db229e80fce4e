import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../core/outcome';
import type { OpenedSheet, SheetApi } from '../workers/sheet-api';
import type { Ask } from './own-profiles.svelte';
import { Sheets } from './sheets.svelte';

// The page's own are not read in jsdom.
vi.stubGlobal('File', NodeFile);
vi.stubGlobal('Blob', NodeBlob);

const refused = (because: string): OpenedSheet => ({ kind: 'refused', because });

/** Answers of the worker about opened files, which the test gives when it likes. */
let answers: ((because: string) => void)[];
let sheets: Sheets;

beforeEach(() => {
	answers = [];
	const api: Partial<SheetApi> = {
		sheetPlaces: () => Promise.resolve(success({ places: [], total: 0 })),
		openSheet: () =>
			new Promise((resolve) => {
				answers.push((because) => {
					resolve(success(refused(because)));
				});
			})
	};
	// Only what the sheets ask for is there.
	const ask: Ask = (question) => question(api as unknown as Parameters<typeof question>[0]);
	sheets = new Sheets(ask);
});

const settle = () => new Promise((go) => setTimeout(go));
const sheet = (name: string) => new File(['sourcedId'], name);

async function answer(because: string): Promise<void> {
	await settle();
	answers.shift()?.(because);
	await settle();
}

const opened = () => sheets.opened.map(({ name, answer: said }) => [name, said]);

describe('files of offices', () => {
	it('that cannot be read any more are no sheets, and hold nothing up', async () => {
		const gone = sheet('gone.csv');
		const unreadable = { arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) };
		Object.defineProperty(gone, 'slice', { value: () => unreadable });
		const opening = sheets.open([gone]);
		await answer('no sheet');
		await opening;
		expect(opened()).toEqual([['gone.csv', refused('no sheet')]]);
		expect(sheets.isOpening).toBe(false);
	});

	it('are held against a corrected roster, also where one more is opened meanwhile', async () => {
		const first = sheets.open([sheet('a.csv')]);
		await answer('before');
		await first;
		const held = sheets.refresh();
		await settle();
		const second = sheets.open([sheet('b.csv')]);
		await settle();
		const [again, other] = answers;
		other('new');
		await second;
		again('after');
		await held;
		expect(opened()).toEqual([
			['a.csv', refused('after')],
			['b.csv', refused('new')]
		]);
	});
});
