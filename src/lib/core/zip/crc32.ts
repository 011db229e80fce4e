/**
 * Sixteen tables of 256 in one array, so that one step takes sixteen bytes ("slicing by 16"): three
 * to four times as fast as a byte at a time, which counts where every stored byte passes here.
 */
const table = makeTable();

function makeTable(): Int32Array {
	const made = new Int32Array(16 * 256);
	for (let byte = 0; byte < 256; byte++) {
		let value = byte;
		for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
		made[byte] = value;
	}
	for (let at = 256; at < made.length; at++) {
		const before = made[at - 256];
		made[at] = (before >>> 8) ^ made[before & 255];
	}
	return made;
}

/**
 * CRC-32 as zip and gzip use it (polynomial 0xEDB88320), an unsigned 32-bit number.
 * @param before the checksum of the bytes that came before, to go on from; 0 at the start
 */
export function crc32(bytes: Uint8Array, before = 0): number {
	let crc = ~before;
	let at = 0;
	for (const last = bytes.length - 16; at <= last; at += 16) {
		crc =
			table[3840 + ((bytes[at] ^ crc) & 255)] ^
			table[3584 + ((bytes[at + 1] ^ (crc >>> 8)) & 255)] ^
			table[3328 + ((bytes[at + 2] ^ (crc >>> 16)) & 255)] ^
			table[3072 + (bytes[at + 3] ^ (crc >>> 24))] ^
			table[2816 + bytes[at + 4]] ^
			table[2560 + bytes[at + 5]] ^
			table[2304 + bytes[at + 6]] ^
			table[2048 + bytes[at + 7]] ^
			table[1792 + bytes[at + 8]] ^
			table[1536 + bytes[at + 9]] ^
			table[1280 + bytes[at + 10]] ^
			table[1024 + bytes[at + 11]] ^
			table[768 + bytes[at + 12]] ^
			table[512 + bytes[at + 13]] ^
			table[256 + bytes[at + 14]] ^
			table[bytes[at + 15]];
	}
	for (; at < bytes.length; at++) crc = (crc >>> 8) ^ table[(crc ^ bytes[at]) & 255];
	return ~crc >>> 0;
}
