import { check, type Checked } from '../core/check';
import { deltaZip, type DeltaZip } from '../core/snapshots/delta-zip';
import { isDeltaOf } from '../core/snapshots/delta-zip-proof';
import { deltaNotes, deltaRefusal } from '../core/snapshots/delta-zip-words';
import { blobSource } from '../core/zip/byte-source';
import { breath } from './breath';
import type { DeltaAnswer } from './compare-api';
import { sha256 } from './file-hash';

const NAME = 'delta.zip';

/**
 * Makes a delivery of changes of two complete ones, reads it back, and offers it only where it makes
 * the newer one out of the older one.
 * @param at a time of ISO 8601 with its zone
 */
export async function deltaAnswer(
	before: Checked,
	after: Checked,
	at: string
): Promise<DeltaAnswer> {
	const made = deltaZip(before.set, after.set, at);
	if (!made.ok) return { kind: 'refused', because: deltaRefusal(made.problem) };
	if (made.value.files.length === 0) return { kind: 'nothing' };
	const file = await written(made.value);
	const input = { files: [{ source: blobSource(file, NAME), path: NAME }], name: NAME };
	const options = { confirmed: true, oneroster: after.set.version, pause: breath() };
	const read = await check({ ...input, kind: 'zip' }, options);
	const isProven =
		read.kind === 'checked' && !read.refused && isDeltaOf(before.set, after.set, read.set);
	if (!isProven) return { kind: 'withheld' };
	const { files, at: instant } = made.value;
	const notes = notesOf(made.value);
	return { kind: 'ready', file, at: instant, files, notes, sha256: await sha256(file) };
}

async function written(delta: DeltaZip): Promise<Blob> {
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	for await (const piece of delta.bytes()) pieces.push(new Uint8Array(piece));
	return new Blob(pieces, { type: 'application/zip' });
}

function notesOf({ files, passwords }: DeltaZip): string[] {
	const gone = files.filter(({ isGone }) => isGone);
	return [
		...gone.map((file) => deltaNotes.disappeared(file.name, file.gone)),
		...(passwords > 0 ? [deltaNotes.passwords(passwords)] : [])
	];
}
