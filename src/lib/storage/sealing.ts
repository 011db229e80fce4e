/*
 * Encryption at rest: a random key for the data (AES-GCM, 256 bits), itself encrypted by a key that is
 * made of the passphrase (PBKDF2, SHA-256). Sealed bytes are a fresh IV of 12 bytes and what AES-GCM
 * gives; the label is its additional data, so that sealed bytes cannot be put in another's place.
 */

/** OWASP's advice for PBKDF2 with SHA-256 in 2023; takes a few tenths of a second. */
export const ITERATIONS = 600_000;

const IV_BYTES = 12;
const SALT_BYTES = 16;
const algorithm = { name: 'AES-GCM', length: 256 } as const;
const encoder = new TextEncoder();

/** False where the page is not served securely: then browsers lend nobody their cryptography. */
// The types have it everywhere.
export const canSeal = (): boolean => (crypto.subtle as SubtleCrypto | undefined) !== undefined;

export const newSalt = (): Uint8Array<ArrayBuffer> =>
	crypto.getRandomValues(new Uint8Array(SALT_BYTES));

/** The key that a passphrase makes. The same passphrase typed on another keyboard makes the same. */
export async function passphraseKey(
	passphrase: string,
	salt: BufferSource,
	iterations: number
): Promise<CryptoKey> {
	const typed = encoder.encode(passphrase.normalize('NFC'));
	const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
	const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
	return crypto.subtle.deriveKey(how, material, algorithm, false, ['wrapKey', 'unwrapKey']);
}

/** A new data key. It can be handed out, so that it can be wrapped: drop it once that is done. */
export const newDataKey = (): Promise<CryptoKey> =>
	crypto.subtle.generateKey(algorithm, true, ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey']);

/** A data key, encrypted by another key. */
export async function wrapped(
	key: CryptoKey,
	by: CryptoKey,
	label: string
): Promise<Uint8Array<ArrayBuffer>> {
	const how = parameters(crypto.getRandomValues(new Uint8Array(IV_BYTES)), label);
	return joined(how.iv, await crypto.subtle.wrapKey('raw', key, by, how));
}

/**
 * A data key again; null where `by` is not the key that wrapped it.
 * @param forWrapping whether it may be handed out to be wrapped anew
 */
export async function unwrapped(
	bytes: BufferSource,
	by: CryptoKey,
	label: string,
	forWrapping = false
): Promise<CryptoKey | null> {
	const { iv, rest } = parted(bytes);
	try {
		return await crypto.subtle.unwrapKey(
			'raw',
			rest,
			by,
			parameters(iv, label),
			algorithm,
			forWrapping,
			['encrypt', 'decrypt', 'wrapKey', 'unwrapKey']
		);
	} catch {
		// AES-GCM says in this way, and in no other, that the key is wrong or a byte was changed.
		return null;
	}
}

export async function sealed(
	key: CryptoKey,
	bytes: BufferSource,
	label: string
): Promise<Uint8Array<ArrayBuffer>> {
	const how = parameters(crypto.getRandomValues(new Uint8Array(IV_BYTES)), label);
	return joined(how.iv, await crypto.subtle.encrypt(how, key, bytes));
}

/** What was sealed; null where key or label are others, or a byte was changed. */
export async function unsealed(
	key: CryptoKey,
	bytes: BufferSource,
	label: string
): Promise<Uint8Array<ArrayBuffer> | null> {
	const { iv, rest } = parted(bytes);
	try {
		return new Uint8Array(await crypto.subtle.decrypt(parameters(iv, label), key, rest));
	} catch {
		// As above.
		return null;
	}
}

const parameters = (iv: Uint8Array<ArrayBuffer>, label: string) => ({
	name: algorithm.name,
	iv,
	additionalData: encoder.encode(`rollcall-snapshot/1 ${label}`)
});

function joined(iv: Uint8Array, rest: ArrayBuffer): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(iv.length + rest.byteLength);
	bytes.set(iv);
	bytes.set(new Uint8Array(rest), iv.length);
	return bytes;
}

function parted(source: BufferSource) {
	const bytes = ArrayBuffer.isView(source)
		? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
		: new Uint8Array(source);
	return { iv: bytes.slice(0, IV_BYTES), rest: bytes.subarray(IV_BYTES) };
}
