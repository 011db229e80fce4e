import type { RosterSet } from '../rules/roster-set';
import type { Edit } from './edit';
import { applyEdit, uneditedRoster, type EditedRoster } from './edited-roster';

/** An edit of the log, and how much it changed. */
export interface LoggedEdit {
	readonly edit: Edit;
	readonly changed: number;
}

interface Step extends LoggedEdit {
	readonly roster: EditedRoster;
}

/**
 * The edits over one roster, in their order, with undo and redo without limit. The original is never
 * changed; a step shares with the one before it all columns that it does not change.
 */
export class EditLog {
	readonly #start: EditedRoster;
	#done: readonly Step[] = [];
	#undone: readonly Step[] = [];

	constructor(set: RosterSet) {
		this.#start = uneditedRoster(set);
	}

	/** The roster with all edits. */
	get roster(): EditedRoster {
		return this.#done.at(-1)?.roster ?? this.#start;
	}

	get edits(): readonly LoggedEdit[] {
		return this.#done.map(({ edit, changed }) => ({ edit, changed }));
	}

	get canUndo(): boolean {
		return this.#done.length > 0;
	}

	get canRedo(): boolean {
		return this.#undone.length > 0;
	}

	/** Adds an edit. One that finds nothing to change is not kept. Returns how much it changed. */
	add(edit: Edit): number {
		const { roster, changed } = applyEdit(this.roster, edit);
		if (changed === 0) return 0;
		this.#done = [...this.#done, { edit, changed, roster }];
		this.#undone = [];
		return changed;
	}

	/** Takes the last edit back. Returns it, or null where there is none. */
	undo(): Edit | null {
		const step = this.#done.at(-1);
		if (step === undefined) return null;
		this.#done = this.#done.slice(0, -1);
		this.#undone = [...this.#undone, step];
		return step.edit;
	}

	/** Puts back what was taken back last. */
	redo(): Edit | null {
		const step = this.#undone.at(-1);
		if (step === undefined) return null;
		this.#undone = this.#undone.slice(0, -1);
		this.#done = [...this.#done, step];
		return step.edit;
	}
}
