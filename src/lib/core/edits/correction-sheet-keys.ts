import { roundedNumber, shortenedNumber } from '../rules/keys/shortened-number';
import type { Table } from '../table/table';
import { keyCounts, SHEET_KEY } from './correction-sheet';

/** The record of a key: its number, or why it is not one record. */
export type FoundRecord = number | 'unknown' | 'twice';

const withoutZeros = (key: string): string => key.replace(/^0+(?=.)/, '');
const cut = (key: string): string => key.slice(0, 15).padEnd(key.length, '0');

/**
 * Finds records by the keys of a sheet: as they stand, else as a spreadsheet leaves long numbers and
 * numbers with zeros in front, where just one key of the file can be meant.
 */
export class SheetKeys {
	readonly #counts: Uint32Array;
	#loose: Map<string, string | null> | null = null;

	constructor(readonly table: Table) {
		this.#counts = keyCounts(table);
	}

	find(key: string): FoundRecord {
		const keys = this.table.column(SHEET_KEY);
		if (keys === undefined || key === '') return 'unknown';
		const code = keys.dictionary.find(key);
		if (code >= 0) return this.#counts[code] > 1 ? 'twice' : keys.firstRecords[code];
		const meant = this.#meant(key);
		return meant === null ? 'unknown' : this.find(meant);
	}

	/** The one key that became this one in a spreadsheet. */
	#meant(key: string): string | null {
		const loose = (this.#loose ??= this.#looseKeys());
		const shortened = shortenedNumber(key);
		if (shortened === undefined) return /^\d+$/.test(key) ? (loose.get(key) ?? null) : null;
		const fits = this.#texts().filter(
			(text) => roundedNumber(text, shortened.digits) === shortened.key
		);
		return fits.length === 1 ? fits[0] : null;
	}

	#looseKeys(): Map<string, string | null> {
		const loose = new Map<string, string | null>();
		for (const text of this.#texts()) {
			if (!/^\d+$/.test(text)) continue;
			for (const form of new Set([withoutZeros(text), cut(text)])) {
				if (form !== text) loose.set(form, loose.has(form) ? null : text);
			}
		}
		return loose;
	}

	#texts(): string[] {
		const keys = this.table.column(SHEET_KEY);
		return Array.from({ length: keys?.dictionary.size ?? 0 }, (_, code) => keys?.text(code) ?? '');
	}
}
