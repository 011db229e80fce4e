import type { SheetFile, SheetsWish } from '../core/edits/sheet-making';
import type { PlaceKind, SheetPlace, SheetPlaces } from '../core/edits/sheet-places';
import type { OpenedSheet, SheetsMade } from '../workers/sheet-api';
import type { Ask } from './own-profiles.svelte';
import { saveFile } from './save-file';

/** Places that are listed at once. */
const MOST_PLACES = 12;

/** A little more than a sheet may have: what is longer is refused without being read whole. Bytes. */
const MOST_BYTES = 20_000_001;

/** A file that somebody opened, and what it would change. */
export interface OpenedFile {
	readonly id: number;
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly answer: OpenedSheet;
}

/** The beginning of a file; of one that is gone or may not be read nothing, which no sheet is. */
const bytesOf = async (file: File): Promise<Uint8Array> =>
	new Uint8Array(
		await file
			.slice(0, MOST_BYTES)
			.arrayBuffer()
			.catch(() => new ArrayBuffer())
	);

/** Sheets for offices, and what comes back of them. It belongs to one screen and stores nothing. */
export class Sheets {
	kind = $state<PlaceKind>('school');
	text = $state('');
	/** Null until they were counted. */
	found = $state.raw<SheetPlaces | null>(null);
	chosen = $state.raw<readonly SheetPlace[]>([]);
	/** Files of which the chosen ones have rows. */
	files = $state.raw<readonly SheetFile[]>([]);
	made = $state.raw<SheetsMade | null>(null);
	isMaking = $state(false);
	isOpening = $state(false);
	hasFailed = $state(false);
	opened = $state.raw<readonly OpenedFile[]>([]);
	readonly #ask: Ask;
	#search = 0;
	#choice = 0;
	#files = 0;

	constructor(ask: Ask) {
		this.#ask = async (question) => {
			const answer = await ask(question);
			this.hasFailed = !answer.ok;
			return answer;
		};
	}

	async find(kind: PlaceKind, text: string): Promise<void> {
		if (kind !== this.kind) this.choose([]);
		this.kind = kind;
		this.text = text;
		this.#search += 1;
		const job = this.#search;
		const found = await this.#ask((api) => api.sheetPlaces(kind, text, MOST_PLACES));
		if (job === this.#search && found.ok) this.found = found.value;
	}

	choose(places: readonly SheetPlace[]): void {
		this.chosen = places;
		this.made = null;
		void this.#look();
	}

	toggle(place: SheetPlace): void {
		const others = this.chosen.filter(({ id }) => id !== place.id);
		this.choose(others.length < this.chosen.length ? others : [...this.chosen, place]);
	}

	async make(wish: Omit<SheetsWish, 'kind' | 'ids'>): Promise<void> {
		if (this.isMaking) return;
		const { kind, chosen } = this;
		const ids = chosen.map(({ id }) => id);
		this.made = null;
		this.isMaking = true;
		const made = await this.#ask((api) => api.makeSheets({ ...wish, kind, ids }));
		this.isMaking = false;
		if (made.ok && chosen === this.chosen) this.made = made.value;
	}

	/** What was made is none of another wish. */
	forgetMade(): void {
		this.made = null;
	}

	/** Saves what was made; false where the person chose no place for it. */
	save(): Promise<boolean> {
		const file = this.made?.file ?? null;
		return file === null ? Promise.resolve(false) : saveFile(file.blob, file.name);
	}

	async open(files: readonly File[]): Promise<void> {
		this.isOpening = true;
		for (const file of files) {
			const bytes = await bytesOf(file);
			this.#files += 1;
			const id = this.#files;
			const answer = await this.#ask((api) => api.openSheet(bytes));
			if (answer.ok)
				this.opened = [...this.opened, { id, name: file.name, bytes, answer: answer.value }];
		}
		this.isOpening = false;
	}

	close(id: number): void {
		this.opened = this.opened.filter((each) => each.id !== id);
	}

	/** The roster is another one: everything is counted and held against it again. */
	async refresh(): Promise<void> {
		this.made = null;
		await this.find(this.kind, this.text);
		await this.#look();
		const again = await Promise.all(
			this.opened.map(async (each) => {
				const answer = await this.#ask((api) => api.openSheet(each.bytes));
				return answer.ok ? { ...each, answer: answer.value } : each;
			})
		);
		// Meanwhile somebody may have opened another one, or closed one.
		this.opened = this.opened.map((each) => again.find(({ id }) => id === each.id) ?? each);
	}

	async #look(): Promise<void> {
		this.#choice += 1;
		const job = this.#choice;
		const ids = this.chosen.map(({ id }) => id);
		if (ids.length === 0) {
			this.files = [];
			return;
		}
		const files = await this.#ask((api) => api.sheetFiles(this.kind, ids));
		if (job === this.#choice && files.ok) this.files = files.value;
	}
}
