import { readCsv } from '../csv/read-csv';
import type { LateWords } from '../findings/finding';
import type { RosterSet } from '../rules/roster-set';
import type { Column } from '../table/column';
import type { OpenPrevious } from './open-previous';
import type { PreviousDelivery, StillNamed } from './previous';
import { PreviousFile } from './previous-file';
import { previousNeeds, type FileNeed } from './previous-needs';
import { untoldWords } from './words';

/** How reading goes: stops when the signal aborts, tells how many inflated bytes are behind it. */
export interface ReadPreviousOptions {
	readonly signal?: AbortSignal | undefined;
	readonly onBytes?: (bytes: number) => void;
}

/**
 * Reads of the previous delivery what the delivery of changes `set` leaves open: file by file, with
 * the same reader, and only the columns of ids and those that name deleted records. Memory goes with
 * the changes and with the ids of the files that they name. Rejects when the signal aborts or a file
 * became unreadable.
 */
export async function readPrevious(
	opened: OpenPrevious,
	set: RosterSet,
	options: ReadPreviousOptions = {}
): Promise<PreviousDelivery> {
	const kept = new Kept();
	let before = 0;
	for (const [name, need] of previousNeeds(set)) {
		const reason = opened.reason(name);
		if (reason !== null) {
			kept.unknown.set(name, reason);
			continue;
		}
		const file = opened.files.get(name);
		if (file === undefined) kept.add(new PreviousFile(name, need), need);
		else {
			const read = await readFile(name, need, opened, options, before);
			if (typeof read === 'function') kept.unknown.set(name, read);
			else kept.add(read, need);
			before += file.size;
		}
	}
	return { name: opened.name, ...kept };
}

/** The answers so far, by file. */
class Kept implements Omit<PreviousDelivery, 'name'> {
	readonly ids = new Map<string, Column>();
	readonly held = new Map<string, Uint8Array>();
	readonly stillNamed: StillNamed[] = [];
	readonly unknown = new Map<string, LateWords>();

	add({ name, ids, held, counts }: PreviousFile, need: FileNeed): void {
		ids.freeze();
		if (need.ids) this.ids.set(name, ids);
		if (need.held) this.held.set(name, held);
		for (const { naming, counts: found } of counts) {
			this.stillNamed.push({ file: name, target: naming.target, counts: found });
		}
	}
}

/** Reads one file; in place of it why it tells nothing, for a person. */
async function readFile(
	name: string,
	need: FileNeed,
	{ files, name: zip }: OpenPrevious,
	{ signal, onBytes }: ReadPreviousOptions,
	before: number
): Promise<PreviousFile | LateWords> {
	const source = files.get(name);
	if (source === undefined) throw new Error(`${name} is asked for and was not opened`);
	let file = new PreviousFile(name, need);
	const { fileEnd } = await readCsv(
		() => source.open(),
		() => (file = new PreviousFile(name, need)),
		{
			onProgress: (bytes) => {
				signal?.throwIfAborted();
				onBytes?.(before + bytes);
			}
		}
	);
	if (!fileEnd.ok) return () => untoldWords.damaged(name, zip);
	return file.hasIds ? file : () => untoldWords.noIds(name, zip);
}
