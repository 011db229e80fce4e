import type { Checked } from '../core/check';
import { uneditedRoster, type EditedRoster } from '../core/edits/edited-roster';
import { Recheck } from '../core/edits/recheck';

/**
 * A check from scratch, and the rules that ran in it: edits of cells that come after it are checked
 * again by running only what looked at them.
 */
export class EditBase {
	/** The roster as it was checked, before any later edit. Its rows are those of `checked`. */
	readonly start: EditedRoster;
	readonly #recheck: Recheck;
	#ready: Promise<boolean> | null = null;
	#isOver = false;

	constructor(readonly checked: Checked) {
		this.start = uneditedRoster(checked.set);
		this.#recheck = new Recheck(checked);
	}

	/**
	 * Runs the rules once ahead of the first edit. May be called again and again.
	 * @param pause awaited between rules, so that other questions are answered in between
	 * @returns false where it was given up
	 */
	prepare(pause: () => Promise<void>): Promise<boolean> {
		this.#ready ??= this.#recheck
			.prepare(async () => {
				await pause();
				if (this.#isOver) throw new DOMException('no longer wanted', 'AbortError');
			})
			.then(
				() => true,
				(fault: unknown) => {
					if (this.#isOver) return false;
					throw fault;
				}
			);
		return this.#ready;
	}

	/** The check with edits over this one; null where they want a check from scratch. */
	async after(roster: EditedRoster, pause: () => Promise<void>): Promise<Checked | null> {
		if (roster === this.start) return this.checked;
		const isForm = roster.zipName !== null || roster.deflate;
		if (isForm || this.checked.refused || !(await this.prepare(pause))) return null;
		return this.#recheck.after(roster);
	}

	/** Stops a preparation that nobody waits for any more. */
	end(): void {
		this.#isOver = true;
	}
}
