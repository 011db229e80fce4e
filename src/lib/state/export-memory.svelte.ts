import { RememberedExportStore, type RememberedExport } from '../storage/remembered-export';
import { mayRead, readExport, type ExportHandle, type ReadExport } from './export-reading';
import { now } from './own-profile-text';

/** What browsers with handles have; TypeScript's own list does not know it yet. */
interface PickingWindow {
	showOpenFilePicker?: () => Promise<FileSystemFileHandle[]>;
	showDirectoryPicker?: () => Promise<FileSystemDirectoryHandle>;
}

// The browser may have them or not.
const pickers = (): PickingWindow => globalThis as unknown as PickingWindow;

/** Why an export could not be read. `refused`: the person or the browser said no. */
export type ExportProblem = 'refused' | 'gone' | 'empty';

/** As far as the store is used. */
export type ExportStore = Pick<RememberedExportStore, 'read' | 'write' | 'remove'>;

/**
 * The one export whose place a person asked to have remembered. Only Chromium hands out keys to places;
 * elsewhere nothing can be remembered.
 */
export class ExportMemory {
	#record = $state.raw<RememberedExport | null>(null);
	problem = $state<ExportProblem | null>(null);
	readonly #store: ExportStore;

	constructor(store: ExportStore = new RememberedExportStore()) {
		this.#store = store;
	}

	/** True where the browser can remember a place. */
	readonly isPossible = pickers().showOpenFilePicker !== undefined;

	/** Name of the file or folder; null where none is remembered. */
	get name(): string | null {
		return this.#record?.handle.name ?? null;
	}

	get isFolder(): boolean {
		return this.#record?.handle.kind === 'directory';
	}

	/** When it was last checked, ISO 8601 in UTC; null where it never was. */
	get checkedAt(): string | null {
		return this.#record?.checkedAt ?? null;
	}

	get handle(): ExportHandle | null {
		return this.#record?.handle ?? null;
	}

	async load(): Promise<void> {
		if (this.isPossible) this.#record = await this.#store.read();
	}

	/** Lets the person choose a file or folder and remembers its place. From a tap only. */
	async choose(kind: 'file' | 'folder'): Promise<boolean> {
		const handle = await pick(kind);
		if (handle === null) return false;
		await this.#keep({ handle, checkedAt: null });
		return true;
	}

	/**
	 * What lies there now; null with a `problem` where that cannot be had.
	 * @param mayAsk whether the browser may ask the person, right from a tap only
	 */
	async read(mayAsk: boolean): Promise<ReadExport | null> {
		const { handle } = this;
		if (handle === null) return null;
		this.problem = null;
		try {
			if (!(await mayRead(handle, mayAsk))) this.problem = 'refused';
			else {
				const found = await readExport(handle);
				if (found.files.length > 0) return found;
				this.problem = 'empty';
			}
		} catch {
			this.problem = 'gone';
		}
		return null;
	}

	/** It was checked just now. */
	async checked(): Promise<void> {
		if (this.#record === null) return;
		await this.#keep({ ...this.#record, checkedAt: now() });
	}

	/** Forgets the place, here and on this device. */
	async forget(): Promise<void> {
		this.#record = null;
		this.problem = null;
		await this.#store.remove();
	}

	async #keep(record: RememberedExport): Promise<void> {
		this.#record = record;
		this.problem = null;
		// Where the browser keeps nothing, it is remembered until the page is closed.
		await this.#store.write(record);
	}
}

/** The place that the person chose; null where they thought better of it. */
async function pick(kind: 'file' | 'folder'): Promise<ExportHandle | null> {
	const { showOpenFilePicker, showDirectoryPicker } = pickers();
	try {
		if (kind === 'folder') return (await showDirectoryPicker?.call(globalThis)) ?? null;
		return (await showOpenFilePicker?.call(globalThis))?.[0] ?? null;
	} catch {
		return null;
	}
}
