import type { Checked } from '../core/check';
import { finishedZip } from '../core/edits/finished-zip';
import { proofOf } from '../core/edits/fix-report';
import { withheldWords } from '../core/edits/words.en';
import { judge } from '../core/profiles/judge';
import { breath } from './breath';
import type { ZipAnswer } from './edit-api';
import type { EditedDelivery } from './edit-delivery';
import type { Editing } from './editing';
import { sha256 } from './file-hash';

/** Writes the corrected zip, reads it back and checks it; says in words why it is withheld otherwise. */
export async function zipAnswer(
	{ pack, roster, options }: Editing,
	checked: Checked,
	delivery: EditedDelivery
): Promise<ZipAnswer> {
	// The zip is judged by the day of its check, so what it is held against is, too.
	const chosen = checked.judgements.map((judgement) => judgement.chosen);
	const expected = await judge(checked, chosen, { pause: breath() });
	const zip = await finishedZip(pack, roster, expected, { ...options, pause: breath() });
	if (!zip.ok) {
		const { code, path } = zip.problem;
		return { kind: 'withheld', because: withheldWords[code](path ?? '') };
	}
	const { name, pieces, files } = zip.value;
	// Bytes of this very worker: none of them lies in memory that is shared.
	const parts = pieces as readonly Uint8Array<ArrayBuffer>[];
	const blob = new Blob([...parts], { type: 'application/zip' });
	const { untouched, records } = proofOf(zip.value);
	const hashes = { input: await delivery.hash(), output: await sha256(blob) };
	return { kind: 'ready', name, zip: blob, files, untouched, records, sha256: hashes };
}
