import type { GroupSource } from '../../findings/group-source';
import type { Demand } from '../../profiles/format/profile';
import type { DemandOf } from '../../profiles/demands/interpreter';
import type { LoadedSet } from '../../rules/loaded-set';
import type { Edit } from '../edit';

/**
 * How sure a fix is. `safe`: the meaning stays what it was, so all of them can be made at once. `look`:
 * probably right, and a person should look at it first. `fill`: somebody has to write what is missing.
 */
export type FixGrade = 'safe' | 'look' | 'fill';

/** One of the ways in which a fix of the grade `look` can be made. */
export interface FixChoice {
	/** Stable under the same finding; goes into `FixAsk.choice`. */
	readonly key: string;
	/** What is chosen, in words. */
	readonly label: string;
}

/** What a fix of the grade `fill` wants to be told. */
export interface FixBlank {
	/** Goes into `FixAsk.values`. */
	readonly key: string;
	/** What is asked for, in words. */
	readonly label: string;
	/** Where it would stand. */
	readonly file: string;
	readonly column: string;
	/** The record's number with the header as 1; null where it is no record's. */
	readonly row: number | null;
}

/** What a fix may know besides the finding and the tables. */
export interface FixAsk {
	/** Demands of the receiver whose finding it is: those of its id. Empty for one of the standard. */
	readonly demands: readonly Demand[];
	/** What all chosen receivers ask of the zip's name. */
	readonly zipNames: readonly DemandOf<'zipName'>[];
	/** Paths of all files in the zip as they are now. */
	readonly paths: readonly string[];
	/** The key of a choice; null for the first one. */
	readonly choice: string | null;
	/** What was filled in, by key of the blank. */
	readonly values: ReadonlyMap<string, string>;
}

/** Asks nothing and knows nothing: for fixes that look at the finding alone. */
export const noAsk: FixAsk = {
	demands: [],
	zipNames: [],
	paths: [],
	choice: null,
	values: new Map()
};

/** One way to put a finding right, as edits. */
export interface QuickFix {
	/** Kebab case; the file's name, too. */
	readonly id: string;
	readonly grade: FixGrade;
	/** Rules of the standard whose findings it answers, whoever speaks for them. */
	readonly rules: readonly string[];
	/** Kinds of receivers' own demands that it answers. */
	readonly demands?: readonly Demand['kind'][];
	readonly texts: {
		/** What it does, as a button says it. */
		readonly title: string;
		/** What changes and what stays, in one sentence. */
		readonly does: string;
	};
	/**
	 * The edits that answer a group of one of its rules or demands; none where it has no answer for it.
	 * Paths in them are those of the zip as it is now.
	 */
	readonly edits: (group: GroupSource, set: LoadedSet, ask: FixAsk) => readonly Edit[];
	/** The ways to choose from, the likeliest first; none where there is one alone. */
	readonly choices?: (group: GroupSource, set: LoadedSet) => readonly FixChoice[];
	/** What has to be filled in. */
	readonly blanks?: (group: GroupSource, set: LoadedSet, ask: FixAsk) => readonly FixBlank[];
}
