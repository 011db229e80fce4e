import { check, type Checked, type CheckOptions } from '../check';
import { failure, success, type Outcome } from '../outcome';
import { judge } from '../profiles/judge';
import type { SegmentDeflater } from '../zip/deflate-segments';
import type { ByteSource, Package } from '../zip/package';
import type { EditedRoster } from './edited-roster';
import { exportZip, type ExportedFile, type ExportProblem } from './export-zip';
import { differs } from './new-findings';

/** A corrected zip that was written, read back and checked. */
export interface FinishedZip {
	readonly name: string;
	/** Length in bytes. */
	readonly bytes: number;
	/** The zip, piece by piece, as it is saved and hashed. */
	readonly pieces: readonly Uint8Array[];
	readonly files: readonly ExportedFile[];
	/** The check of these bytes from scratch, judged for the same receivers. */
	readonly checked: Checked;
}

/** How a zip is written and read back. */
export interface FinishOptions extends CheckOptions {
	/** Deflates parts of files, where several can be done at once. */
	readonly deflate?: SegmentDeflater;
	/** Opens the files of what was written, where they can be inflated beside their reading. */
	readonly openWritten?: (
		pieces: readonly Uint8Array[],
		name: string
	) => NonNullable<CheckOptions['open']>;
}

/** Why a zip is not offered. */
export interface Withheld {
	/**
	 * As `ExportProblem` has them; `not-opened`: what was written is no zip that can be read;
	 * `says-otherwise`: its check says something else than that of the edited roster. The last two are
	 * faults of ours.
	 */
	readonly code: ExportProblem['because'] | 'not-opened' | 'says-otherwise';
	/** The file it is about; null for the zip. */
	readonly path: string | null;
}

/**
 * Writes the corrected zip, reads it back from its bytes, checks it from scratch and holds it against
 * what the edited roster said. Only then is it offered.
 * @param expected the check of the edited roster: see `checkEdited`
 */
export async function finishedZip(
	pack: Package,
	roster: EditedRoster,
	expected: Checked,
	{ deflate, openWritten, ...options }: FinishOptions = {}
): Promise<Outcome<FinishedZip, Withheld>> {
	const made = await exportZip(pack, roster, {
		...(options.pause ? { pause: options.pause } : {}),
		...(deflate ? { deflate } : {})
	});
	if (!made.ok) return failure({ code: made.problem.because, path: made.problem.path });
	const { name, files } = made.value;
	const pieces: Uint8Array[] = [];
	for await (const piece of made.value.bytes()) pieces.push(piece.slice());
	const source = piecesSource(pieces, name);
	const input = { name, kind: 'zip' as const, files: [{ path: name, source }] };
	const asOf = expected.set.asOf;
	const open = openWritten === undefined ? {} : { open: openWritten(pieces, name) };
	const result = await check(input, { asOf, ...options, ...open, confirmed: true });
	if (result.kind === 'question' || result.version === null)
		return failure({ code: 'not-opened', path: null });
	const chosen = expected.judgements.map((judgement) => judgement.chosen);
	const checked = await judge(result, chosen, { pause: options.pause });
	if (differs(expected, checked)) return failure({ code: 'says-otherwise', path: null });
	return success({ name, bytes: source.size, pieces, files, checked });
}

/** Pieces one behind the other as a source that can be read anywhere. */
export function piecesSource(pieces: readonly Uint8Array[], name: string): ByteSource {
	const starts: number[] = [];
	let size = 0;
	for (const piece of pieces) {
		starts.push(size);
		size += piece.length;
	}
	return {
		name,
		size,
		read: (start, end) => {
			const wanted = new Uint8Array(Math.max(0, Math.min(end, size) - start));
			let at = 0;
			for (let p = pieceAt(starts, start); at < wanted.length; p++) {
				const from = start + at - starts[p];
				const part = pieces[p].subarray(from, from + wanted.length - at);
				wanted.set(part, at);
				at += part.length;
			}
			return Promise.resolve(wanted);
		}
	};
}

/** The last piece that begins at or before a place. */
function pieceAt(starts: readonly number[], place: number): number {
	let [low, high] = [0, starts.length];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (starts[middle] <= place) low = middle;
		else high = middle;
	}
	return low;
}
