import type { Checked } from '../core/check';
import {
	madeSheets,
	sheetFiles,
	type SheetFile,
	type SheetsWish
} from '../core/edits/sheet-making';
import { SheetPlaceBook, type PlaceKind, type SheetPlaces } from '../core/edits/sheet-places';
import type { Outcome } from '../core/outcome';
import type { Fault } from './api';
import { openedSheet } from './opened-sheet';
import { RosterViewService } from './roster-view-service';
import type { OpenedSheet, SheetApi, SheetsMade } from './sheet-api';
import { sheetsFile } from './sheets-file';

/** The check worker's work on sheets for offices: of the roster as it is corrected. */
export class SheetService extends RosterViewService implements SheetApi {
	/** Weakly: a roster that is let go takes its counts with it. */
	readonly #places = new WeakMap<Checked, SheetPlaceBook>();

	sheetPlaces(kind: PlaceKind, text: string, count: number): Promise<Outcome<SheetPlaces, Fault>> {
		return this.asked('sheetPlaces', (_, checked) => this.#book(checked).find(kind, text, count));
	}

	sheetFiles(
		kind: PlaceKind,
		ids: readonly string[]
	): Promise<Outcome<readonly SheetFile[], Fault>> {
		return this.asked('sheetFiles', (_, checked) => sheetFiles(this.#book(checked), kind, ids));
	}

	makeSheets(wish: SheetsWish): Promise<Outcome<SheetsMade, Fault>> {
		return this.asked('makeSheets', (_, checked) => {
			const book = this.#book(checked);
			const nameOf = (id: string): string => book.place(wish.kind, id)?.name ?? id;
			return sheetsFile(madeSheets(book, wish), nameOf);
		});
	}

	openSheet(bytes: Uint8Array): Promise<Outcome<OpenedSheet, Fault>> {
		return this.asked('openSheet', (_, { set }) => openedSheet(set, bytes));
	}

	#book(checked: Checked): SheetPlaceBook {
		const known = this.#places.get(checked);
		if (known !== undefined) return known;
		const book = new SheetPlaceBook(checked);
		this.#places.set(checked, book);
		return book;
	}
}
