import type { Edit } from './edit';
import { editFacts, editMessage } from './edit-facts';
import { applyEdit, type EditedRoster } from './edited-roster';

/** What one edit of a recipe did. */
export interface Replayed {
	readonly edit: Edit;
	/** Records (or columns, or files) that it changed; 0 where it found nothing to change. */
	readonly changed: number;
	readonly message: string;
}

/** A roster with a recipe over it. */
export interface Replay {
	readonly roster: EditedRoster;
	readonly edits: readonly Replayed[];
}

/** Makes the edits of a recipe, one after the other. Those that find nothing to change say so. */
export function replay(start: EditedRoster, edits: readonly Edit[]): Replay {
	let roster = start;
	const done = edits.map((edit): Replayed => {
		const facts = editFacts(edit, roster);
		const applied = applyEdit(roster, edit);
		roster = applied.roster;
		return { edit, changed: applied.changed, message: editMessage(edit, facts, applied.changed) };
	});
	return { roster, edits: done };
}
