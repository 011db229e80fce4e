import type { FileCipher, FileSeal } from '../core/snapshots/snapshot-file';
import {
	ITERATIONS,
	newDataKey,
	newSalt,
	passphraseKey,
	sealed,
	unsealed,
	unwrapped,
	wrapped
} from './sealing';

/** What binds sealed bytes to a file instead of to the database. */
const KEY_LABEL = 'file key';
const partLabel = (part: string): string => `file ${part}`;

/** A cipher for a new file. It has a key of its own, whatever encrypts the snapshots here. */
export async function newFileCipher(passphrase: string): Promise<FileCipher> {
	const salt = newSalt();
	const by = await passphraseKey(passphrase, salt, ITERATIONS);
	const key = await newDataKey();
	return cipherOf(key, {
		kdf: 'PBKDF2',
		hash: 'SHA-256',
		iterations: ITERATIONS,
		salt: inHex(salt),
		cipher: 'AES-GCM',
		key: inHex(await wrapped(key, by, KEY_LABEL))
	});
}

/** The cipher of a file that was handed in; null where the passphrase is another. */
export async function openFileCipher(
	seal: FileSeal,
	passphrase: string
): Promise<FileCipher | null> {
	const by = await passphraseKey(passphrase, fromHex(seal.salt), seal.iterations);
	const key = await unwrapped(fromHex(seal.key), by, KEY_LABEL);
	return key === null ? null : cipherOf(key, seal);
}

const cipherOf = (key: CryptoKey, seal: FileSeal): FileCipher => ({
	seal,
	// Copies, because what comes in may lie in a longer buffer.
	close: (part, bytes) => sealed(key, bytes.slice(), partLabel(part)),
	open: (part, bytes) => unsealed(key, bytes.slice(), partLabel(part))
});

const inHex = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
