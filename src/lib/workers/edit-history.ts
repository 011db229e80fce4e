import type { EditedRoster } from '../core/edits/edited-roster';
import type { EditBase } from './edit-base';
import type { EditStep } from './edit-steps';

/** The list of corrections at one moment. */
export interface EditState {
	readonly steps: readonly EditStep[];
	readonly roster: EditedRoster;
	/** The check on which later edits of cells are checked again; null where it was let go. */
	readonly base: EditBase | null;
	/** The roster as edits over that check; null where one reaches further than cells. */
	readonly shadow: EditedRoster | null;
}

/**
 * All states of the list, with undo and redo without limit. Rosters share what is the same in them. A
 * check from scratch holds tables of its own, so the first and the latest are held, and no other: a
 * state without one is checked from scratch when somebody goes back to it.
 */
export class EditHistory {
	#states: readonly EditState[];
	#at = 0;

	constructor(first: EditState) {
		this.#states = [first];
	}

	get state(): EditState {
		return this.#states[this.#at];
	}

	/** Without any correction. */
	get first(): EditState {
		return this.#states[0];
	}

	get canUndo(): boolean {
		return this.#at > 0;
	}

	get canRedo(): boolean {
		return this.#at < this.#states.length - 1;
	}

	push(state: EditState): void {
		this.#states = [...this.#states.slice(0, this.#at + 1), state];
		this.#at += 1;
		this.#letGo(state.base);
	}

	/** The state one step back or forward; null where there is none. */
	beside(step: -1 | 1): EditState | null {
		return this.#states.at(this.#at + step) !== undefined && this.#at + step >= 0
			? this.#states[this.#at + step]
			: null;
	}

	/** Goes there; `state` is the one that stands there, with the check that it has now. */
	move(step: -1 | 1, state: EditState): void {
		this.#at += step;
		this.#states = this.#states.map((each, at) => (at === this.#at ? state : each));
		this.#letGo(state.base);
	}

	/** Nobody needs any of it any more. */
	end(): void {
		for (const { base } of this.#states) base?.end();
	}

	#letGo(latest: EditBase | null): void {
		const { base: first } = this.first;
		this.#states = this.#states.map((state) => {
			if (state.base === null || state.base === first || state.base === latest) return state;
			state.base.end();
			return { ...state, base: null, shadow: null };
		});
	}
}
