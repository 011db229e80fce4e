/** Encodings that are told apart. `unknown` is neither UTF-8 nor any that could be guessed. */
export type Encoding =
	| 'utf-8'
	| 'utf-16le'
	| 'utf-16be'
	| 'utf-32le'
	| 'utf-32be'
	| 'windows-1252'
	| 'shift_jis'
	| 'unknown';

/** Decodes a stream piece by piece. What the encoding does not allow becomes U+FFFD; a mark is kept. */
export interface StreamDecoder {
	decode(chunk: Uint8Array): string;
	/** What was left unfinished at the end of the stream. */
	end(): string;
}

/** A decoder for one stream in `encoding`. */
export const createDecoder = (encoding: Exclude<Encoding, 'unknown'>): StreamDecoder => {
	if (encoding === 'utf-32le' || encoding === 'utf-32be') return utf32(encoding === 'utf-32le');
	const decoder = new TextDecoder(encoding, { ignoreBOM: true });
	return {
		decode: (chunk) => decoder.decode(chunk, { stream: true }),
		end: () => decoder.decode()
	};
};

/** UTF-32, which the web platform's decoder leaves out. Four bytes a character. */
const utf32 = (littleEndian: boolean): StreamDecoder => {
	let rest = new Uint8Array(0);
	return {
		decode: (chunk) => {
			const bytes = new Uint8Array(rest.length + chunk.length);
			bytes.set(rest);
			bytes.set(chunk, rest.length);
			const view = new DataView(bytes.buffer);
			const whole = bytes.length & ~3;
			rest = bytes.slice(whole);
			let text = '';
			for (let p = 0; p < whole; p += 4) text += character(view.getUint32(p, littleEndian));
			return text;
		},
		end: () => (rest.length > 0 ? '\ufffd' : '')
	};
};

const character = (code: number): string => {
	const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
	return isCharacter ? String.fromCodePoint(code) : '\ufffd';
};
