import { failure, success, type Outcome } from '../outcome';
import { bytesSource } from '../zip/byte-source';
import type { ZipLimits } from '../zip/package';
import { concatenate } from '../zip/zip-records';
import { zipItems } from '../zip/zip-items';
import { writeZip } from '../zip/zip-writer';
import type { KeptRoster } from './kept-roster';
import {
	snapshotLine,
	type PackedSnapshot,
	type SnapshotDetails,
	type SnapshotLabel
} from './snapshot';
import { detailsShape } from './snapshot-shape';

const megabyte = 1024 ** 2;
/** Summary and groups of a large check with many receivers are a few megabytes of JSON. */
const limits: ZipLimits = {
	maxEntries: 1,
	maxEntryBytes: 256 * megabyte,
	maxTotalBytes: 256 * megabyte,
	askRatio: Infinity
};

/** Everything that is kept of a check, ready to be stored. */
export const packSnapshot = (
	at: string,
	label: SnapshotLabel,
	details: SnapshotDetails,
	roster: Pick<KeptRoster, 'bytes' | 'expectedBytes'>
): PackedSnapshot => ({
	at,
	line: snapshotLine(label, details),
	details: packDetails(details),
	roster: roster.bytes(),
	expectedBytes: roster.expectedBytes
});

/** The details as bytes: their JSON in a zip of one entry, so that damage shows. */
export function packDetails(details: SnapshotDetails): Uint8Array {
	// Every group stands in the summary, too.
	const groups = details.groups.map(({ group: _, ...view }) => view);
	const bytes = new TextEncoder().encode(JSON.stringify({ ...details, groups }));
	return writeZip([{ name: 'details.json', bytes }]);
}

/** The details again, or the path of what is wrong with them; `$` where they are no JSON at all. */
export async function unpackDetails(bytes: Uint8Array): Promise<Outcome<SnapshotDetails, string>> {
	const text = await onlyEntry(bytes);
	if (text === null) return failure('$');
	const value = withGroups(parsed(text));
	const fault = detailsShape(value, '$');
	// The shape has just been held against it.
	return fault === null ? success(value as SnapshotDetails) : failure(fault);
}

async function onlyEntry(bytes: Uint8Array): Promise<string | null> {
	const items = await zipItems(bytesSource(bytes, 'details'), limits, 'auto', true);
	const item = items?.ok === true ? items.value[0] : undefined;
	if (item === undefined || item.fault !== null) return null;
	const parts: Uint8Array[] = [];
	const chunks = item.open(item.path);
	for (;;) {
		const step = await chunks.next();
		if (step.done === true)
			return step.value.ok ? new TextDecoder().decode(concatenate(parts)) : null;
		parts.push(step.value);
	}
}

/** A JSON text's value; undefined, which no text gives, where it is none. */
export function parsed(json: string): unknown {
	try {
		return JSON.parse(json) as unknown;
	} catch {
		// JSON.parse has no other way to say so.
		return undefined;
	}
}

/** Puts the groups of the summary back into their views, as far as there are some. */
function withGroups(value: unknown): unknown {
	// Whatever it is: what is not there stays undefined, and the shape says so.
	const details = value as {
		readonly groups?: readonly object[];
		readonly summary?: { readonly groups?: readonly object[] };
	} | null;
	const [views, groups] = [details?.groups, details?.summary?.groups];
	if (!Array.isArray(views) || !Array.isArray(groups)) return value;
	if (views.length !== groups.length) return { ...details, groups: null };
	return {
		...details,
		groups: views.map((view: object, at) => ({ ...view, group: groups[at] as unknown }))
	};
}
