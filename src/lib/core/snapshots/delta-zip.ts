import { failure, success, type Outcome } from '../outcome';
import type { RosterSet } from '../rules/roster-set';
import { isMasked } from '../table/masked-column';
import { deflatedEntry } from '../zip/deflated-entry';
import { readingOrder } from '../zip/standard-names';
import { zipStream, type ReadyEntry } from '../zip/zip-stream';
import { deltaFileBytes } from './delta-zip-file';
import { instantOf } from './delta-zip-instant';
import { deltaManifest } from './delta-zip-manifest';
import { deltaProblem, type DeltaProblem } from './delta-zip-problem';
import { deltaRecords, type DeltaRecords } from './delta-zip-records';
import type { FileDiff } from './file-diff';
import { diffRosters } from './roster-diff';

/** What a delivery of changes says of one file. */
export interface DeltaFile {
	readonly name: string;
	/** Records that are new, changed or there again. */
	readonly active: number;
	/** Records that are gone (tobedeleted). */
	readonly gone: number;
	/** True where the newer delivery does not have the file: all its records are gone. */
	readonly isGone: boolean;
}

/** A delivery of changes, ready to be written. */
export interface DeltaZip {
	/** The one time of all changes, YYYY-MM-DDTHH:MM:SS.sssZ. */
	readonly at: string;
	/** Only files in which something changed, in the order in which they lie in the zip. */
	readonly files: readonly DeltaFile[];
	/** Records that are sent with an empty password, although the newer delivery has one. */
	readonly passwords: number;
	/** The zip, piece by piece. The same on every platform. */
	bytes(): AsyncGenerator<Uint8Array>;
}

/**
 * Makes a delivery of changes (delta) of two complete ones, so that applying it to the older gives the
 * newer: what is new, changed or there again as `active` with all its cells, what is gone as
 * `tobedeleted` with the cells that it last had, all of one time. Files without a change are left out,
 * and absent in the manifest (OneRoster CSV 1.1 and 1.2, section 3; clauses 20, 33, 55 to 59).
 *
 * Passwords are never copied: no table holds them, and a kept delivery does not have them at all. Their
 * column stays, since the standard demands it, with empty cells; `passwords` counts them. Two different
 * passwords are no change that anybody here can see.
 * @param at a time of ISO 8601 with its zone
 * @returns why it cannot be made, where it cannot
 */
export function deltaZip(
	before: RosterSet,
	after: RosterSet,
	at: string
): Outcome<DeltaZip, DeltaProblem> {
	const instant = instantOf(at);
	if (instant === null) return failure({ code: 'no-instant', value: at });
	const problem = deltaProblem(before, after);
	if (problem !== null) return failure(problem);
	const plans = diffRosters(before, after)
		.files.map((file) => ({ file, records: deltaRecords(file) }))
		.filter(({ records: { active, gone } }) => active.length + gone.length > 0)
		.sort((one, other) => readingOrder(one.file.name) - readingOrder(other.file.name));
	return success({
		at: instant,
		files: plans.map(({ file, records: { active, gone } }) => ({
			name: file.name,
			active: active.length,
			gone: gone.length,
			isGone: file.tableAfter === null
		})),
		passwords: plans.reduce((sum, plan) => sum + withPassword(plan), 0),
		bytes: () => zipStream(entries(plans, after, instant))
	});
}

/** One file of changes. */
interface DeltaPlan {
	readonly file: FileDiff;
	readonly records: DeltaRecords;
}

async function* entries(
	plans: readonly DeltaPlan[],
	after: RosterSet,
	at: string
): AsyncGenerator<ReadyEntry> {
	const sent = new Set(plans.map(({ file }) => file.name));
	yield deflatedEntry('manifest.csv', [deltaManifest(after, sent)]);
	for (const { file, records } of plans) {
		const spec = after.fileSpec(file.name);
		if (spec === undefined) throw new Error(`${file.name} is no file of the standard`);
		yield deflatedEntry(file.name, deltaFileBytes(file, records, spec, at));
	}
}

/** Records that are sent although their password is not. */
function withPassword({ file: { tableAfter }, records }: DeltaPlan): number {
	const columns = tableAfter?.columns.filter(isMasked) ?? [];
	if (columns.length === 0) return 0;
	return records.active.filter((record) =>
		columns.some((column) => column.codeAt(record) !== column.emptyCode)
	).length;
}
