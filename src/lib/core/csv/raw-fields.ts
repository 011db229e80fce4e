import { COMMA, CR, LF, QUOTE } from './bounds';
import { DOUBLED, QUOTED, type RecordScan } from './record-scan';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** True for a field that stands in quotes. */
export const isQuoted = (scan: RecordScan, f: number): boolean => (scan.flags[f] & QUOTED) !== 0;

/** The bytes of a field as they stand, with its quotes. */
export const rawField = (bytes: Uint8Array, scan: RecordScan, f: number): Uint8Array =>
	bytes.subarray(scan.starts[f] - (isQuoted(scan, f) ? 1 : 0), scan.ends[f]);

/** The value of a field, doubled quotes undone; the bytes stay as they are. */
export function fieldText(bytes: Uint8Array, scan: RecordScan, f: number): string {
	const inside = decoder.decode(bytes.subarray(scan.starts[f], scan.closes[f]));
	const plain = (scan.flags[f] & DOUBLED) === 0 ? inside : inside.replaceAll('""', '"');
	const behind = scan.ends[f] > scan.closes[f] + 1 && isQuoted(scan, f);
	return behind ? plain + decoder.decode(bytes.subarray(scan.closes[f] + 1, scan.ends[f])) : plain;
}

/** True for a value that RFC 4180 (section 2, 5 and 6) wants in quotes. */
export function needsQuotes(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === COMMA || code === QUOTE || code === CR || code === LF) return true;
	}
	return false;
}

/** A value as the bytes of a field: in quotes where it has to be, or where it is wanted. */
export const fieldBytes = (text: string, quoted: boolean): Uint8Array =>
	encoder.encode(quoted || needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text);
