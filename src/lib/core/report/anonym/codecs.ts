import { createDecoder, type Encoding } from '../../csv/encoding';

/** How the bytes of one field are read and written. What is not changed comes back byte by byte. */
export interface FieldCodec {
	decode(bytes: Uint8Array): string;
	/** To be used at once: the next call writes over it. */
	encode(text: string): Uint8Array;
}

/** Encodings in which a file can be written again with other letters in it. */
export type Writable = Exclude<Encoding, 'shift_jis'>;

/** Bytes that are no characters stand as characters of their own, which are no letters. */
const OPAQUE = 0xf700;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** Most fields fit in. */
const room = new Uint8Array(4096);

/** The UTF-8 of a text without new memory for each: there are millions of them. */
function encoded(text: string): Uint8Array {
	if (3 * text.length > room.length) return encoder.encode(text);
	return room.subarray(0, encoder.encodeInto(text, room).written);
}

/** UTF-8; fields with bytes that are none are read byte by byte, ASCII as ASCII. */
const utf8: FieldCodec = {
	decode(bytes) {
		try {
			return strict.decode(bytes);
		} catch {
			// A fatal decoder has no other way to say that the bytes are not of its encoding.
			return Array.from(bytes, (byte) =>
				String.fromCharCode(byte < 0x80 ? byte : OPAQUE + byte)
			).join('');
		}
	},
	encode(text) {
		if (!/[\uf780-\uf7ff]/.test(text)) return encoded(text);
		const pieces = Array.from(text, (character) => {
			const code = character.charCodeAt(0);
			const isByte = code >= OPAQUE + 0x80 && code <= OPAQUE + 0xff;
			return isByte ? [code - OPAQUE] : [...encoder.encode(character)];
		});
		return Uint8Array.from(pieces.flat());
	}
};

const western = new TextDecoder('windows-1252');
const bytesOfWestern = new Map(
	Array.from({ length: 256 }, (_, byte) => [western.decode(Uint8Array.of(byte)), byte] as const)
);

const windows1252: FieldCodec = {
	decode: (bytes) => western.decode(bytes),
	encode: (text) =>
		Uint8Array.from(text, (character) => bytesOfWestern.get(character) ?? 'x'.charCodeAt(0))
};

/** The codec for fields of a file. Wide encodings are turned into UTF-8 before their fields are cut. */
export const codecOf = (encoding: Writable): FieldCodec =>
	encoding === 'windows-1252' ? windows1252 : utf8;

const wide = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const;
type Wide = (typeof wide)[number];

const isWide = (encoding: Writable): encoding is Wide => wide.some((each) => each === encoding);

/** A stream of bytes on its way into and out of the ASCII-like form in which records are cut. */
export interface Lane {
	in(chunk: Uint8Array): Uint8Array;
	inEnd(): Uint8Array;
	out(chunk: Uint8Array): Uint8Array;
}

const none = new Uint8Array(0);

export function laneOf(encoding: Writable): Lane {
	if (!isWide(encoding)) return { in: (chunk) => chunk, inEnd: () => none, out: (chunk) => chunk };
	const decoder = createDecoder(encoding);
	const back = new TextDecoder('utf-8', { ignoreBOM: true });
	return {
		in: (chunk) => encoder.encode(decoder.decode(chunk)),
		inEnd: () => encoder.encode(decoder.end()),
		out: (chunk) => wideBytes(back.decode(chunk, { stream: true }), encoding)
	};
}

function wideBytes(text: string, encoding: Wide): Uint8Array {
	const isLittle = encoding.endsWith('le');
	const size = encoding.startsWith('utf-16') ? 2 : 4;
	const codes =
		size === 2
			? Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
			: Array.from(text, (character) => character.codePointAt(0) ?? 0);
	const view = new DataView(new ArrayBuffer(size * codes.length));
	codes.forEach((code, at) => {
		if (size === 2) view.setUint16(2 * at, code, isLittle);
		else view.setUint32(4 * at, code, isLittle);
	});
	return new Uint8Array(view.buffer);
}
