import type { Place } from '../../findings/finding';
import type { Mode, RosterSet } from '../roster-set';
import { modeOf } from './manifest-reading';

/** What the manifest says of one file. */
export interface PromisedFile {
	readonly file: string;
	readonly property: string;
	/** What it says, taken as meant; files for which it says nothing that can be read are left out. */
	readonly mode: Mode;
	/** The row that says so, as a place to name beside the finding. */
	readonly rows: readonly Place[];
}

/** The files of which the manifest says how they are sent, in the standard's order. */
export function promised({ manifest, spec }: RosterSet): PromisedFile[] {
	if (manifest === null) return [];
	const files: PromisedFile[] = [];
	for (const { name: property, file } of spec.manifest?.properties ?? []) {
		const row = file === undefined ? undefined : manifest.row(property);
		const mode = modeOf(row?.value);
		if (file === undefined || row === undefined || mode === undefined) continue;
		const rows = row.record < 0 ? [] : [manifest.table.place(row.record, property)];
		files.push({ file, property, mode, rows });
	}
	return files;
}

/** True for a file that lies in the package, whether or not it could be read. */
export function isThere(set: RosterSet, file: string): boolean {
	const state = set.state(file);
	return state !== 'absent' && state !== 'skipped';
}
