import type { LeftOutRow, MadeSheet } from '../core/edits/sheet-making';
import { sheetWords } from '../core/edits/correction-sheet-words';
import { writeZip } from '../core/zip/zip-writer';
import type { SheetsMade } from './sheet-api';

/** So many rows that stay out are named. */
const MOST_NAMED = 20;
const encoder = new TextEncoder();

/**
 * Sheets as one file: a CSV, or a zip with a folder for each school or class. The name of the file
 * holds nothing of the roster; those in the zip have the name of the school, for whom they are.
 */
export function sheetsFile(
	made: { readonly sheets: readonly MadeSheet[]; readonly leftOut: readonly LeftOutRow[] },
	nameOf: (place: string) => string
): SheetsMade {
	const { sheets, leftOut } = made;
	return {
		file: fileOf(sheets, nameOf),
		sheets: sheets.length,
		rows: sheets.reduce((sum, { rows }) => sum + rows, 0),
		leftOut: leftOut
			.slice(0, MOST_NAMED)
			.map(({ file, refusal }) => `${file}: ${sheetWords.refusal(refusal)}`),
		leftOutCount: leftOut.length
	};
}

function fileOf(
	sheets: readonly MadeSheet[],
	nameOf: (place: string) => string
): SheetsMade['file'] {
	const [only] = sheets;
	if (sheets.length === 0) return null;
	if (sheets.length === 1) {
		const blob = new Blob([only.text], { type: 'text/csv' });
		return { name: `rollcall-sheet-${only.file}`, blob };
	}
	const names = namesOf(sheets, nameOf);
	const entries = sheets.map(({ text }, at) => ({ name: names[at], bytes: encoder.encode(text) }));
	const bytes = new Uint8Array(writeZip(entries));
	return { name: 'rollcall-sheets.zip', blob: new Blob([bytes], { type: 'application/zip' }) };
}

/** Paths in the zip: two schools of one name are told apart by a number. */
function namesOf(sheets: readonly MadeSheet[], nameOf: (place: string) => string): string[] {
	const folders = new Map<string, string>();
	const taken = new Set<string>();
	return sheets.map(({ place, file }) => {
		let folder = folders.get(place);
		for (let more = 1; folder === undefined; more++) {
			const wanted = `${plainName(nameOf(place))}${more === 1 ? '' : ` ${String(more)}`}`;
			if (!taken.has(wanted.toLowerCase())) folder = wanted;
		}
		folders.set(place, folder);
		taken.add(folder.toLowerCase());
		return `${folder}/rollcall-sheet-${file}`;
	});
}

/** A name that every system takes for a folder. */
const plainName = (name: string): string =>
	name
		.replace(/[^\p{L}\p{N} _-]+/gu, ' ')
		.replace(/ +/g, ' ')
		.trim()
		.slice(0, 60)
		.trim() || 'school';
