/** A file of a made-up roster whose every record can be made on its own, in any order. */
export interface RosterFile {
	readonly name: string;
	readonly header: readonly string[];
	/** Number of records after the header. */
	readonly count: number;
	/** Cells of record `index` (0 is the first after the header), as many as the header has. */
	record(index: number): string[];
}

/** Bytes of one file, as a district hands them out. */
export interface ByteFile {
	readonly name: string;
	/** Number of records after the header. */
	readonly rows: number;
	/** What the bytes are made from: files of one origin hold the same bytes. */
	readonly origin?: RosterFile | undefined;
	/** The file's bytes in order, in blocks of about 128 kB. Starts anew with every call. */
	chunks(): Iterable<Uint8Array>;
}

const special = /[",\r\n]/;

/** A cell as RFC 4180 writes it: quoted only where it must be. */
export const quoteCell = (cell: string): string =>
	special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A record as RFC 4180 writes it, without its line end. */
export const renderRecord = (cells: readonly string[]): string => {
	let text = '';
	for (let c = 0; c < cells.length; c++) {
		const cell = cells[c] ?? '';
		text += (c === 0 ? '' : ',') + (special.test(cell) ? quoteCell(cell) : cell);
	}
	return text;
};

const blockLength = 128 * 1024;

/** UTF-8 blocks of a run of texts. */
export function* encodeBlocks(texts: Iterable<string>): Generator<Uint8Array> {
	const encoder = new TextEncoder();
	let block = '';
	for (const text of texts) {
		block += text;
		if (block.length >= blockLength) {
			yield encoder.encode(block);
			block = '';
		}
	}
	if (block !== '') yield encoder.encode(block);
}

function* lines(file: RosterFile): Generator<string> {
	yield `${renderRecord(file.header)}\r\n`;
	for (let r = 0; r < file.count; r++) yield `${renderRecord(file.record(r))}\r\n`;
}

/** A roster file as CSV bytes: UTF-8 without a mark, CRLF, a header, quotes only where needed. */
export const toByteFile = (file: RosterFile): ByteFile => ({
	name: file.name,
	rows: file.count,
	origin: file,
	chunks: () => encodeBlocks(lines(file))
});

/** All bytes of a file in one piece, for files that are known to be small. */
export const toBytes = (file: ByteFile): Uint8Array => {
	const blocks = [...file.chunks()];
	const bytes = new Uint8Array(blocks.reduce((length, block) => length + block.length, 0));
	let at = 0;
	for (const block of blocks) {
		bytes.set(block, at);
		at += block.length;
	}
	return bytes;
};
