import type { Locator, Page } from '@playwright/test';
import type { ChosenFile } from './app';

/*
 * Two ways to let files go over a page: as a script would do it, and as the desktop does it, with real
 * files and folders of this computer.
 */

/** Lets files go over an element by events that carry a `DataTransfer`. */
export async function dropFiles(target: Locator, files: readonly ChosenFile[]): Promise<void> {
	const given = files.map(({ name, mimeType, buffer }) => ({
		name,
		mimeType,
		base64: buffer.toString('base64')
	}));
	await target.evaluate((element, given) => {
		const dataTransfer = new DataTransfer();
		for (const { name, mimeType, base64 } of given) {
			const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
			dataTransfer.items.add(new File([bytes], name, { type: mimeType }));
		}
		const init = { dataTransfer, bubbles: true, cancelable: true, composed: true };
		for (const type of ['dragenter', 'dragover', 'drop']) {
			element.dispatchEvent(new DragEvent(type, init));
		}
	}, given);
}

/** Lets files and folders of the disk go over the middle of an element, as a person would. */
export async function dropPaths(
	page: Page,
	target: Locator,
	paths: readonly string[]
): Promise<void> {
	const box = await target.boundingBox();
	if (box === null) throw new Error('there is nothing to drop on');
	const session = await page.context().newCDPSession(page);
	// Bit 1 allows copying, which is what a desktop offers with a file.
	const data = { items: [], files: [...paths], dragOperationsMask: 1 };
	const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
		await session.send('Input.dispatchDragEvent', { type, ...place, data });
	}
	await session.detach();
}
