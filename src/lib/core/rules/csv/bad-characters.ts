import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { codesWithOtherBytes } from '../cells/byte-scan';

const ASCII = Uint8Array.from({ length: 256 }, (_, byte) => (byte < 0x80 ? 1 : 0));

/**
 * True where most values with letters beyond ASCII are good UTF-8: then the file is UTF-8, and some of
 * its values are damaged. Otherwise the file as a whole is in some other encoding.
 */
export function isMostlyUtf8({ columns }: Table): boolean {
	let good = 0;
	let bad = 0;
	for (const column of columns) {
		const codes = codesWithOtherBytes(column.dictionary, ASCII);
		const damaged = codes.filter((code) => isDamaged(column, code)).length;
		bad += damaged;
		good += codes.length - damaged;
	}
	return good >= bad;
}

/** Bytes that are no UTF-8 cannot be decoded, and the decoder that refuses them says so by throwing. */
function isDamaged(column: Column, code: number): boolean {
	try {
		strict.decode(column.dictionary.bytes(code));
		return false;
	} catch {
		return true;
	}
}

const strict = new TextDecoder('utf-8', { fatal: true });
