import type { LinesFigure } from '../../lib/core/report/rule-page';

type Line = LinesFigure['lines'][number];

/** So many characters of a line, and so many lines, are shown. */
const MOST_CHARACTERS = 220;
const MOST_LINES = 5;

const ends = { '': '', '\r': 'CR', '\n': 'LF', '\r\n': 'CR LF' } as const;

/** A file as it is written: its first lines and those marked, with every byte that is no UTF-8. */
export function linesFigure(
	file: string,
	content: string | Uint8Array,
	marked: readonly number[]
): LinesFigure {
	const text = typeof content === 'string' ? content : readable(content);
	const all = [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)]
		.filter(({ 0: whole }) => whole !== '')
		.map(({ 1: words, 2: end }, index) =>
			lineOf(words, end, index + 1, marked.includes(index + 1))
		);
	const shown = shownLines(all, marked);
	return { kind: 'lines', file, lines: shown, moreLines: all.length - shown.length };
}

function shownLines(all: readonly Line[], marked: readonly number[]): readonly Line[] {
	const wanted = new Set([1, ...marked.flatMap((line) => [line, line - 1, line + 1])]);
	const near = marked.length === 0 ? all : all.filter(({ number }) => wanted.has(number));
	return near.slice(0, MOST_LINES);
}

/** Bytes stand in the text as characters of a private plane until the line is cut into parts. */
const BYTE = 0xf0000;
const byteSign = /[\u{f0000}-\u{f00ff}]/u;

function lineOf(words: string, end: string, number: number, isMarked: boolean): Line {
	const characters = [...words];
	const parts: { text: string; isByte: boolean }[] = [];
	for (const sign of characters.slice(0, MOST_CHARACTERS)) {
		const isByte = byteSign.test(sign);
		const text = isByte ? hex((sign.codePointAt(0) ?? 0) - BYTE) : sign;
		const last = parts.at(-1);
		if (last !== undefined && !isByte && !last.isByte) last.text += text;
		else parts.push({ text, isByte });
	}
	const more = Math.max(0, characters.length - MOST_CHARACTERS);
	// The expression above matches nothing else.
	return { number, parts, end: ends[end as keyof typeof ends], isMarked, more };
}

const hex = (byte: number): string => byte.toString(16).toUpperCase().padStart(2, '0');

/** The bytes as UTF-8; each one that does not fit in becomes a sign of its own. */
function readable(bytes: Uint8Array): string {
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	let text = '';
	for (let at = 0; at < bytes.length;) {
		const length = [1, 2, 3, 4].find((size) => fits(decoder, bytes.subarray(at, at + size)));
		text +=
			length === undefined
				? String.fromCodePoint(BYTE + bytes[at])
				: decoder.decode(bytes.subarray(at, at + length));
		at += length ?? 1;
	}
	return text;
}

function fits(decoder: TextDecoder, bytes: Uint8Array): boolean {
	try {
		return decoder.decode(bytes).length > 0;
	} catch {
		return false;
	}
}
