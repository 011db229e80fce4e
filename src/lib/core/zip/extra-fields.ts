import { viewOf } from './little-endian';

/** Extra fields of a header by id (APPNOTE 4.5.1); of two with one id, the first. */
export type ExtraFields = ReadonlyMap<number, Uint8Array>;

/**
 * Splits the extra part of a header. Null when a field says that it is longer than what is left.
 * Up to three bytes at the end that hold no field are padding, which some writers use to align.
 */
export function readExtraFields(bytes: Uint8Array): ExtraFields | null {
	const view = viewOf(bytes);
	const fields = new Map<number, Uint8Array>();
	for (let at = 0; at + 4 <= bytes.length;) {
		const id = view.getUint16(at, true);
		const end = at + 4 + view.getUint16(at + 2, true);
		if (end > bytes.length) return null;
		if (!fields.has(id)) fields.set(id, bytes.subarray(at + 4, end));
		at = end;
	}
	return fields;
}
