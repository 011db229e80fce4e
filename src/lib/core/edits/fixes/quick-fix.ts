import type { GroupSource } from '../../findings/group-source';
import type { LoadedSet } from '../../rules/loaded-set';
import type { Edit } from '../edit';

/**
 * How sure a fix is. `safe`: the meaning stays what it was, so all of them can be made at once. `look`:
 * probably right, and a person should look at it first.
 */
export type FixGrade = 'safe' | 'look';

/** One way to put a finding right, as edits. */
export interface QuickFix {
	/** Kebab case; the file's name, too. */
	readonly id: string;
	readonly grade: FixGrade;
	/** Rules of the standard whose findings it answers. */
	readonly rules: readonly string[];
	readonly texts: {
		/** What it does, as a button says it. */
		readonly title: string;
		/** What changes and what stays, in one sentence. */
		readonly does: string;
	};
	/** The edits that answer a group of one of its rules; none where it has no answer for it. */
	readonly edits: (group: GroupSource, set: LoadedSet) => readonly Edit[];
}
