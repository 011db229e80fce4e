import type { DirectoryEntry } from './directory';
import { nameFault } from './entry-name';
import type { Fault } from './fault';
import { flag, method, methodName } from './zip-format';

/**
 * Why an entry cannot be opened, as far as the directory alone tells: evil name, encryption,
 * unsupported compression, a stored size that contradicts itself. Null when nothing speaks against it.
 */
export function directoryFault(entry: DirectoryEntry): Fault | null {
	const named = nameFault(entry.name);
	if (named !== null || entry.name.endsWith('/')) return named;
	const encryption = encryptionVariant(entry);
	if (encryption !== null) return { rule: 'entry-encrypted', variant: encryption, facts: {} };
	if (entry.method !== method.stored && entry.method !== method.deflate)
		return {
			rule: 'entry-method',
			facts: { method: methodName(entry.method), number: entry.method }
		};
	if (entry.method === method.stored && entry.compressedSize !== entry.size)
		return sizeFault(entry.size, entry.compressedSize);
	return null;
}

/** The directory declares another length than the data has. */
export const sizeFault = (declared: number, found: number | string): Fault => ({
	rule: 'entry-damaged',
	variant: 'size',
	facts: { declared, found }
});

/** Bit 0 is classic encryption, bit 6 PKWARE's strong one, method 99 WinZip's AES, bit 13 hides names. */
function encryptionVariant(entry: DirectoryEntry): 'classic' | 'aes' | 'directory' | null {
	if (entry.flags & flag.maskedHeader) return 'directory';
	if (entry.method === method.aes || entry.flags & flag.strongEncryption) return 'aes';
	return entry.flags & flag.encrypted ? 'classic' : null;
}
