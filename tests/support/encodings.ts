import type { Encoding } from '../../src/lib/core/csv/encoding';

/** Bytes of every character that an encoding of one or two bytes has, found by decoding them all. */
const table = (encoding: string, twoBytes: boolean): Map<string, readonly number[]> => {
	const bytesOf = new Map<string, readonly number[]>();
	const learn = (...bytes: number[]): void => {
		// As a stream, because Node 20 decodes Windows-1252 in one go as if it were ISO-8859-1.
		const decoder = new TextDecoder(encoding);
		const text = decoder.decode(Uint8Array.from(bytes), { stream: true });
		if ([...text].length === 1 && text !== '\ufffd' && !bytesOf.has(text)) bytesOf.set(text, bytes);
	};
	for (let first = 0; first < 256; first++) learn(first);
	for (let first = 0x81; twoBytes && first < 256; first++) {
		for (let second = 0x40; second < 256; second++) learn(first, second);
	}
	return bytesOf;
};

const tables = {
	'windows-1252': table('windows-1252', false),
	shift_jis: table('shift_jis', true)
};

const inTable = (text: string, encoding: keyof typeof tables): Uint8Array =>
	Uint8Array.from(
		[...text].flatMap((character) => {
			const bytes = tables[encoding].get(character);
			if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
			return bytes;
		})
	);

/** Code units of `size` bytes each. */
const inUnits = (units: readonly number[], size: 2 | 4, littleEndian: boolean): Uint8Array => {
	const view = new DataView(new ArrayBuffer(units.length * size));
	units.forEach((unit, index) =>
		size === 2
			? view.setUint16(index * 2, unit, littleEndian)
			: view.setUint32(index * 4, unit, littleEndian)
	);
	return new Uint8Array(view.buffer);
};

/**
 * Text in an encoding that the web platform can only decode. A byte order mark is written where the
 * text begins with one. Throws for a character that the encoding lacks.
 */
export function encoded(text: string, encoding: Exclude<Encoding, 'unknown'>): Uint8Array {
	const littleEndian = encoding.endsWith('le');
	switch (encoding) {
		case 'utf-8':
			return new TextEncoder().encode(text);
		case 'utf-16le':
		case 'utf-16be':
			return inUnits(
				Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)),
				2,
				littleEndian
			);
		case 'utf-32le':
		case 'utf-32be':
			return inUnits(
				[...text].map((character) => character.codePointAt(0) ?? 0),
				4,
				littleEndian
			);
		default:
			return inTable(text, encoding);
	}
}
