import { check, checkPackage, type Checked, type CheckOptions } from '../core/check';
import { anonymProof } from '../core/report/anonym/anonym-proof';
import { anonymZip, type AnonymZip } from '../core/report/anonym/anonym-zip';
import { anonymNotes, anonymRefusal } from '../core/report/anonym/words';
import { blobSource } from '../core/zip/byte-source';
import type { Package } from '../core/zip/package';
import type { Progress } from './api';
import { breath } from './breath';
import type { EditOptions } from './editing';
import type { CopyAnswer } from './share-api';

/** Differences that are told one by one. */
const MOST_TOLD = 10;

/** What a copy with invented people is made of. */
export interface CopyTask {
	readonly pack: Package;
	/** The check without any correction. */
	readonly original: Checked;
	readonly options: EditOptions;
	readonly seed: number;
	/** Of what was given, lower-case hex. */
	readonly sha256: string;
	readonly signal: AbortSignal;
	readonly tell: (progress: Progress) => void;
}

/** Makes a copy, checks it as its original was checked, and holds the two against each other. */
export async function copyAnswer(task: CopyTask): Promise<CopyAnswer> {
	const { pack, original, seed, sha256, signal } = task;
	const rest = breath();
	const pause = async (): Promise<void> => {
		await rest();
		signal.throwIfAborted();
	};
	const teller = new CopyTeller(task);
	const onRead = (_: string, bytes: number): void => {
		teller.add(bytes);
	};
	const made = await anonymZip(pack, original, { seed, sha256, pause, onRead });
	if (!made.ok) return { kind: 'refused', because: anonymRefusal(made.problem) };
	const { name, paths, tally } = made.value;
	const file = await written(made.value);
	const options = { asOf: original.set.asOf, pause, signal, ...versionOf(task.options) };
	const copy = await copyChecked(file, name, {
		...options,
		onProgress: ({ file: read, bytes }) => {
			teller.reach(read, bytes);
		}
	});
	const proof = await anonymProof(await plainOriginal(task, options), copy, { paths }, pause);
	if (proof.leaks.length > 0)
		return { kind: 'withheld', because: proof.leaks.map(anonymNotes.leak).join(' ') };
	const { columns, findings } = proof;
	const differences = proof.differences.slice(0, MOST_TOLD).map(anonymNotes.difference);
	return { kind: 'ready', name, file, cells: tally.cells, columns, findings, differences };
}

const versionOf = ({ oneroster }: EditOptions): Pick<CheckOptions, 'oneroster'> =>
	oneroster === undefined ? {} : { oneroster };

async function written({ bytes }: AnonymZip): Promise<Blob> {
	const parts: Blob[] = [];
	// Blobs lie outside the memory that a worker may have.
	for await (const piece of bytes()) parts.push(new Blob([new Uint8Array(piece)]));
	return new Blob(parts, { type: 'application/zip' });
}

async function copyChecked(file: Blob, name: string, options: CheckOptions): Promise<Checked> {
	const source = blobSource(file, name);
	const input = { name, kind: 'zip' as const, files: [{ path: '', source }] };
	const checked = await check(input, { ...options, confirmed: true });
	if (checked.kind === 'question') throw new Error('asked although it was confirmed');
	return checked;
}

/** The original as the standard alone sees it, held against no earlier delivery: as the copy is checked. */
async function plainOriginal(
	{ pack, original, options: { previous } }: CopyTask,
	options: CheckOptions
): Promise<Checked> {
	return previous === undefined ? { ...original, judgements: [] } : checkPackage(pack, options);
}

/** Messages to the page: at most ten a second. */
const EVERY_MS = 100;

/** Says how much of two passes over all bytes is done: writing the copy, and reading it back. */
class CopyTeller {
	#done = 0;
	#last = 0;
	readonly #reached = new Map<string, number>();
	readonly #all: number;

	constructor(readonly task: Pick<CopyTask, 'pack' | 'tell'>) {
		this.#all = 2 * task.pack.files.reduce((sum, { size }) => sum + size, 0);
		this.#send();
	}

	add(bytes: number): void {
		this.#done = Math.min(this.#done + bytes, this.#all);
		if (performance.now() - this.#last >= EVERY_MS) this.#send();
	}

	/** So many bytes of a file have been read back. */
	reach(file: string, bytes: number): void {
		this.add(bytes - (this.#reached.get(file) ?? 0));
		this.#reached.set(file, bytes);
	}

	#send(): void {
		const { pack, tell } = this.task;
		this.#last = performance.now();
		const none = { oneroster: null, files: [], rows: 0, found: [] };
		tell({
			name: pack.name,
			bytes: pack.bytes,
			bytesRead: this.#done,
			totalBytes: this.#all,
			...none
		});
	}
}
