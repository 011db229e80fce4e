import { sha256 as streamed } from '@noble/hashes/sha2.js';
import { hashListing } from '../core/report/hash-listing';
import type { CheckRequest } from './api';

/** Up to this size the whole file is handed to the platform, which is several times faster. */
const WHOLE_BYTES = 32 * 1024 * 1024;
const SLICE_BYTES = 1024 * 1024;

/**
 * SHA-256 of what was given, as lower-case hex: of one file its own, of a folder or of several files
 * that of `hashListing`, as the headless command has it. Rejects when a file cannot be read any more.
 */
export async function requestHash({
	files,
	kind
}: Pick<CheckRequest, 'files' | 'kind'>): Promise<string> {
	const hashed = [];
	for (const { file, path } of files) {
		hashed.push({ path: path === '' ? file.name : path, sha256: await sha256(file) });
	}
	const [only, ...others] = hashed;
	if (kind !== 'folder' && only !== undefined && others.length === 0) return only.sha256;
	return sha256(new Blob([hashListing(hashed)]));
}

/** SHA-256 of a file as lower-case hex, never holding more of it than 32 MB. */
export async function sha256(file: Blob): Promise<string> {
	if (file.size <= WHOLE_BYTES) {
		return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())));
	}
	const hash = streamed.create();
	for (let start = 0; start < file.size; start += SLICE_BYTES) {
		hash.update(new Uint8Array(await file.slice(start, start + SLICE_BYTES).arrayBuffer()));
	}
	return hex(hash.digest());
}

const hex = (bytes: Uint8Array): string =>
	[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
