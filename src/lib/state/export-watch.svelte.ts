import type { ExportMemory } from './export-memory.svelte';
import type { ExportHandle, ReadExport } from './export-reading';

/** How often to look, in ms. A look reads names, sizes and dates, no content. */
const EVERY_MS = 5000;

/** What newer browsers have; TypeScript's own list does not know it yet. */
interface ObservingWindow {
	FileSystemObserver?: new (told: () => void) => {
		observe(handle: ExportHandle, wish: { readonly recursive: boolean }): Promise<void>;
		disconnect(): void;
	};
}

/**
 * Looks at the remembered export while the page is open, and tells when a newer one lies there whole:
 * two looks that find the same, and another than the last one that was told of.
 */
export class ExportWatch {
	isWatching = $state(false);
	readonly #memory: Pick<ExportMemory, 'read' | 'handle'>;
	readonly #onnewer: (found: ReadExport) => void;
	/** What was checked or told of last. */
	#known = '';
	/** What the last look found: an export that is still written changes from look to look. */
	#last = '';
	#timer: ReturnType<typeof setInterval> | undefined;
	#observer: { disconnect(): void } | undefined;
	#isLooking = false;

	constructor(memory: Pick<ExportMemory, 'read' | 'handle'>, onnewer: (found: ReadExport) => void) {
		this.#memory = memory;
		this.#onnewer = onnewer;
	}

	/** Begins to watch for what is newer than what lies there now. From a tap: the browser may ask. */
	async start(): Promise<void> {
		const found = await this.#memory.read(true);
		if (found === null || this.isWatching) return;
		this.knows(found);
		this.isWatching = true;
		this.#timer = setInterval(() => void this.look(), EVERY_MS);
		await this.#observe();
	}

	stop(): void {
		this.isWatching = false;
		clearInterval(this.#timer);
		this.#observer?.disconnect();
		this.#observer = undefined;
	}

	/** This one is known: it is being checked. */
	knows({ mark }: ReadExport): void {
		this.#known = mark;
		this.#last = mark;
	}

	/** One look. Where the export cannot be read for now, say while it is replaced, the next one tells. */
	async look(): Promise<void> {
		if (!this.isWatching || this.#isLooking) return;
		this.#isLooking = true;
		const found = await this.#memory.read(false);
		this.#isLooking = false;
		if (found === null || !this.#isStillWatching()) return;
		const isWhole = found.mark === this.#last && found.files.every(({ file }) => file.size > 0);
		this.#last = found.mark;
		if (!isWhole || found.mark === this.#known) return;
		this.#known = found.mark;
		this.#onnewer(found);
	}

	// Asked after a wait, in which somebody may have stopped it.
	#isStillWatching(): boolean {
		return this.isWatching;
	}

	/** In the background timers run rarely; an observer, where there is one, wakes the page. */
	async #observe(): Promise<void> {
		const { handle } = this.#memory;
		// The browser may have it or not.
		const { FileSystemObserver } = globalThis as unknown as ObservingWindow;
		if (handle === null || FileSystemObserver === undefined) return;
		try {
			const observer = new FileSystemObserver(() => void this.look());
			this.#observer = observer;
			await observer.observe(handle, { recursive: true });
		} catch {
			// Some places cannot be observed; the timer looks all the same.
		}
	}
}
