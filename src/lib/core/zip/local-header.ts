import type { ByteSource } from './package';
import type { DirectoryEntry } from './directory';
import { decodeName, printableName } from './entry-name';
import { readExtraFields, type ExtraFields } from './extra-fields';
import type { Fault } from './fault';
import { viewOf } from './little-endian';
import { zip64Numbers } from './zip64-extra';
import { flag, methodName, recordSize, signature } from './zip-format';

/** Where an entry's bytes lie, and what its local header says otherwise than the directory. */
export interface LocalHeader {
	/** First byte of the compressed data; null where no header could be read. */
	readonly dataStart: number | null;
	readonly fault: Fault | null;
}

/** Room for an extra field in the first read; nearly every header fits. */
const extraGuess = 64;

const encryption = flag.encrypted | flag.strongEncryption | flag.maskedHeader;

/**
 * Reads the local header of `entry` (APPNOTE 4.3.7) and holds it against the directory: name, method,
 * encryption, and sizes and CRC-32 where they do not follow in a data descriptor. Two readers that
 * trust different headers would import different data, so any difference is a fault.
 */
export async function readLocalHeader(
	source: ByteSource,
	entry: DirectoryEntry
): Promise<LocalHeader> {
	const { offset } = entry;
	let bytes = await source.read(offset, offset + recordSize.local + entry.nameBytes + extraGuess);
	if (bytes.length < recordSize.local) return { dataStart: null, fault: cutFault(entry) };
	let view = viewOf(bytes);
	if (view.getUint32(0, true) !== signature.local)
		return { dataStart: null, fault: noHeader(offset) };
	const nameBytes = view.getUint16(26, true);
	const length = recordSize.local + nameBytes + view.getUint16(28, true);
	if (length > bytes.length) bytes = await source.read(offset, offset + length);
	if (bytes.length < length) return { dataStart: null, fault: cutFault(entry) };
	view = viewOf(bytes);
	const nameEnd = recordSize.local + nameBytes;
	const extra = readExtraFields(bytes.subarray(nameEnd, length)) ?? new Map<number, Uint8Array>();
	const flags = view.getUint16(6, true);
	const name = decodeName(bytes.subarray(recordSize.local, nameEnd), flags, extra);
	const fault = difference(entry, view, name) ?? numbersDiffer(entry, view, extra);
	return { dataStart: offset + length, fault };
}

/** The entry's data would lie past the end of the file. */
export const cutFault = (entry: DirectoryEntry): Fault => ({
	rule: 'entry-damaged',
	variant: 'cut',
	facts: { declared: entry.size }
});

/** The directory points at something that is no entry. */
const noHeader = (at: number): Fault => ({
	rule: 'entry-header-differs',
	variant: 'signature',
	facts: { at }
});

const differs = (variant: string, directory: string | number, local: string | number): Fault => ({
	rule: 'entry-header-differs',
	variant,
	facts: { directory, local }
});

function difference(entry: DirectoryEntry, local: DataView, name: string): Fault | null {
	if (name !== entry.name) return differs('name', printableName(entry.name), printableName(name));
	const method = local.getUint16(8, true);
	if (method !== entry.method)
		return differs('method', methodName(entry.method), methodName(method));
	const flags = local.getUint16(6, true);
	if ((flags & encryption) !== (entry.flags & encryption))
		return differs('flags', entry.flags & encryption, flags & encryption);
	return null;
}

/** With a data descriptor the local fields may be empty: the real ones come after the data. */
function numbersDiffer(entry: DirectoryEntry, local: DataView, extra: ExtraFields): Fault | null {
	if (local.getUint16(6, true) & flag.dataDescriptor) return null;
	const numbers = zip64Numbers([local.getUint32(22, true), local.getUint32(18, true)], extra);
	if (typeof numbers === 'string') return differs('size', entry.size, -1);
	const [size, compressedSize] = numbers;
	if (size !== entry.size) return differs('size', entry.size, size);
	if (compressedSize !== entry.compressedSize)
		return differs('size', entry.compressedSize, compressedSize);
	const crc = local.getUint32(14, true);
	return crc === entry.crc ? null : differs('crc', hex(entry.crc), hex(crc));
}

/** A CRC-32 as people see it in other tools: eight digits. */
export const hex = (crc: number): string => crc.toString(16).padStart(8, '0').toUpperCase();
