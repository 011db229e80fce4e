import type { NamesFigure } from '../../lib/core/report/rule-page';

/** APPNOTE 4.3.12: how a record of the directory begins, and where its name stands. */
const RECORD = 0x02014b50;
const NAME_LENGTH = 28;
const FIRST_NAME = 46;

/** So many names are shown. */
const MOST_NAMES = 12;

const text = new TextDecoder();

/** The names that the directory of a zip holds, in its order; null for what has no directory. */
export function namesFigure(zip: Uint8Array, marked: readonly string[]): NamesFigure | null {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const names: string[] = [];
	for (let at = 0; at + FIRST_NAME <= zip.length; at++) {
		if (view.getUint32(at, true) !== RECORD) continue;
		const length = view.getUint16(at + NAME_LENGTH, true);
		names.push(text.decode(zip.subarray(at + FIRST_NAME, at + FIRST_NAME + length)));
	}
	if (names.length === 0) return null;
	const lines = names.map((name) => ({ name, isMarked: marked.includes(name) }));
	const shown = lines.slice(0, MOST_NAMES);
	return { kind: 'names', names: shown, more: lines.length - shown.length };
}
