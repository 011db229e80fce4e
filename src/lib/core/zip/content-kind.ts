/**
 * What a file is by its first bytes. `csv` is a text whose first line has a delimiter, `text` one
 * whose first line has none.
 */
export type ContentKind = 'zip' | 'gzip' | 'rar' | '7z' | 'pdf' | 'html' | 'csv' | 'text' | 'other';

/** Bytes looked at. */
export const headBytes = 4096;

const magics: readonly (readonly [ContentKind, readonly number[]])[] = [
	['zip', [0x50, 0x4b, 0x03, 0x04]],
	['zip', [0x50, 0x4b, 0x05, 0x06]],
	['zip', [0x50, 0x4b, 0x07, 0x08]],
	['zip', [0x50, 0x4b, 0x30, 0x30]],
	['gzip', [0x1f, 0x8b]],
	['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
	['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
	['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]]
];

/** Names what lies in a file by its first bytes (up to `headBytes`), whatever its name says. */
export function contentKind(head: Uint8Array): ContentKind {
	const magic = magics.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
	if (magic !== undefined) return magic[0];
	const text = asText(head);
	if (text === null) return 'other';
	if (/^\s*<(!doctype|html|head|body|\?xml|!--)/i.test(text)) return 'html';
	const firstLine = text.split(/[\r\n]/).find((line) => line.trim() !== '') ?? '';
	return /[,;\t|]/.test(firstLine) ? 'csv' : 'text';
}

/** The start as text, in UTF-16 where a byte order mark or every other zero byte says so. */
function asText(head: Uint8Array): string | null {
	const utf16 = utf16Of(head);
	if (utf16 !== null) return new TextDecoder(utf16).decode(head);
	return head.some(isBinary) ? null : new TextDecoder('utf-8').decode(head);
}

function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
	if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
	const start = head.subarray(0, 16);
	if (start.length < 4) return null;
	if (start.every((byte, at) => (byte === 0) === (at % 2 === 1))) return 'utf-16le';
	return start.every((byte, at) => (byte === 0) === (at % 2 === 0)) ? 'utf-16be' : null;
}

/** NUL and the control characters that no text file holds. */
const isBinary = (byte: number): boolean => byte < 0x09 || (byte > 0x0d && byte < 0x1b);
