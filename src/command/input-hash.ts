import { createHash } from 'node:crypto';
import { hashListing, type HashedFile } from '../lib/core/report/hash-listing';
import type { FileSource } from './file-source';
import type { RosterInput } from './roster-input';

const SLICE_BYTES = 1 << 20;

/** SHA-256 of the input as lower-case hex: of its bytes, of a folder that of `hashListing`. */
export async function inputHash({ input, sources }: RosterInput): Promise<string> {
	const hashed: HashedFile[] = [];
	for (const [path, source] of sources) hashed.push({ path, sha256: await fileHash(source) });
	const [only] = hashed;
	if (input.kind !== 'folder' && only !== undefined) return only.sha256;
	return createHash('sha256').update(hashListing(hashed)).digest('hex');
}

async function fileHash(source: FileSource): Promise<string> {
	const hash = createHash('sha256');
	for (let at = 0; at < source.size; at += SLICE_BYTES) {
		hash.update(await source.read(at, at + SLICE_BYTES));
	}
	return hash.digest('hex');
}
