import { RekeyFixes, type RekeyFix } from './rekey-fix';
import { rekeyedPeople } from './rekeyed-people';
import { rekeyedThings } from './rekeyed-things';
import type { RosterDiff } from './roster-diff';

/** What belongs together, before it has its words for people. */
export interface Twin {
	readonly recordBefore: number;
	readonly recordAfter: number;
	/** What they have in common, in words. */
	readonly because: readonly string[];
	/** `sure` where a value of its own and the name agree; `likely` where something is left open. */
	readonly confidence: 'sure' | 'likely';
}

/** A record that went under one id and came back under another. */
export interface Rekeyed extends Twin {
	readonly file: string;
	/** The ids. */
	readonly before: string;
	readonly after: string;
	/** True where the old id is in use, and means somebody else now: two people changed places. */
	readonly isSwap: boolean;
	/** Gives the old id back. Those of a swap are to be made together. */
	readonly fix: RekeyFix;
}

const FILES = ['orgs.csv', 'courses.csv', 'classes.csv', 'users.csv'] as const;

/**
 * People, classes, courses and schools that went under one id and came under another. Every receiver
 * sees a deletion and a stranger. Precision goes first: a value that several share proves nothing, and
 * where a name speaks against it there is no case.
 */
export const rekeyedRecords = (diff: RosterDiff): Rekeyed[] =>
	FILES.flatMap((name) => {
		const file = diff.file(name);
		if (!file?.tableBefore || !file.tableAfter) return [];
		const [was, is] = [file.tableBefore, file.tableAfter];
		const twins =
			name === 'users.csv' ? rekeyedPeople(file, diff.before, diff.after) : rekeyedThings(file);
		const fixes = new RekeyFixes(diff.after, name);
		return twins
			.sort((a, b) => a.recordBefore - b.recordBefore)
			.map((twin) => {
				const before = was.column('sourcedId')?.textAt(twin.recordBefore) ?? '';
				const after = is.column('sourcedId')?.textAt(twin.recordAfter) ?? '';
				const isSwap = file.recordAfter(twin.recordBefore) >= 0;
				return { ...twin, file: name, before, after, isSwap, fix: fixes.fix(before, after) };
			});
	});
