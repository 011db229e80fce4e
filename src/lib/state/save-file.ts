import { offerFile } from './download';

/** What browsers with a dialog for saving have; TypeScript's own list does not know it yet. */
interface SavingWindow {
	showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<{
		createWritable(): Promise<WritableStream<Uint8Array>>;
	}>;
}

/** iPads say that they are Macs, but Macs have no touch screen. */
const isIos = (): boolean =>
	/iPad|iPhone|iPod/.test(navigator.userAgent) ||
	(/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

const wasStopped = (fault: unknown): boolean =>
	fault instanceof DOMException && fault.name === 'AbortError';

/**
 * Saves a file under its own name: by the browser's dialog, on an iPad or iPhone by its share sheet, else
 * as a download. To be called right from a tap, with the bytes at hand: browsers ask for that.
 * @returns false where the person thought better of it
 */
export async function saveFile(file: Blob, name: string): Promise<boolean> {
	try {
		// The browser may have it or not.
		const { showSaveFilePicker } = window as unknown as SavingWindow;
		if (showSaveFilePicker !== undefined) {
			const place = await showSaveFilePicker.call(window, { suggestedName: name });
			await file.stream().pipeTo(await place.createWritable());
			return true;
		}
		const shared = { files: [new File([file], name, { type: file.type })] };
		if (isIos() && navigator.canShare(shared)) {
			await navigator.share(shared);
			return true;
		}
	} catch (fault) {
		if (wasStopped(fault)) return false;
		// A dialog that the browser refuses (in a frame, by a policy) leaves the plain way.
	}
	offerFile(file, name);
	return true;
}
