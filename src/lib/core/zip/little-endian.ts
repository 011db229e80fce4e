/** A view on exactly these bytes. */
export const viewOf = (bytes: Uint8Array): DataView =>
	new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * An unsigned 64-bit number as APPNOTE stores it (low half first), or null above 2^53 - 1, where
 * numbers are no longer exact. No honest file is that long.
 */
export function uint64(view: DataView, at: number): number | null {
	const low = view.getUint32(at, true);
	const high = view.getUint32(at + 4, true);
	return high > 0x1fffff ? null : high * 2 ** 32 + low;
}

/** Writes an unsigned number below 2^53 as 64 bits, low half first. */
export function setUint64(view: DataView, at: number, value: number): void {
	view.setUint32(at, value % 2 ** 32, true);
	view.setUint32(at + 4, Math.floor(value / 2 ** 32), true);
}
