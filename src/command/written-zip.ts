import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FinishedZip } from '../lib/core/edits/finished-zip';
import { UnreadableFile } from './unreadable-file';

/**
 * Writes a zip beside its place and moves it there when it is whole. Rejects with an `UnreadableFile`.
 * @returns its SHA-256 as lower-case hex
 */
export async function writtenZip({ pieces }: FinishedZip, path: string): Promise<string> {
	const hash = createHash('sha256');
	for (const piece of pieces) hash.update(piece);
	const part = `${path}.part`;
	try {
		await pipeline(Readable.from(pieces), createWriteStream(part));
		await rename(part, path);
	} catch (error) {
		await rm(part, { force: true });
		const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
		throw new UnreadableFile(path, `it could not be written (${code})`);
	}
	return hash.digest('hex');
}
