import { checkPackage, type Checked, type CheckOptions } from '../core/check';
import type { Edit } from '../core/edits/edit';
import { uneditedRoster, type EditedRoster } from '../core/edits/edited-roster';
import { uncopied } from '../core/edits/edited-entries';
import { editedPackage } from '../core/edits/edited-package';
import type { FixResult } from '../core/edits/fix-report';
import { planFixes, type FixPlan } from '../core/edits/plan-fixes';
import { safeQuickFixes } from '../core/edits/safe-fixes';
import type { Package } from '../core/zip/package';
import { breath } from './breath';
import type { EditBy, SafePlanView } from './edit-api';
import { EditBase } from './edit-base';
import { EditHistory, type EditState } from './edit-history';
import { applyAll, goneBy, inPlaces, lineOf, type EditStep } from './edit-steps';
import { countsOf, moreIn, tallyOf } from './edit-tally';
import { quickFixOf, type Mended } from './fix-offers';

/** What was checked from scratch: how to read it once more. */
export type EditOptions = Pick<CheckOptions, 'oneroster' | 'previous'>;

/** A change that was worked out and checked, and is not made yet. */
export interface Trial {
	readonly state: EditState;
	/** As it came out of the check: no receiver has judged it. */
	readonly checked: Checked;
	readonly steps: readonly EditStep[];
	readonly changed: number;
}

/** The corrections over one delivery that was checked. The delivery itself is never changed. */
export class Editing {
	readonly history: EditHistory;
	/** The zip that was written last of the list as it is now, for the change log. */
	finished: Pick<FixResult, 'zip' | 'sha256'> | null = null;
	#plan: FixPlan | null = null;
	#steps = 0;

	/** @param original the check without any edit, judged */
	constructor(
		readonly pack: Package,
		readonly original: Checked,
		readonly options: EditOptions
	) {
		const base = new EditBase(original);
		this.history = new EditHistory({ steps: [], roster: base.start, base, shadow: base.start });
	}

	get roster(): EditedRoster {
		return this.history.state.roster;
	}

	/** Runs the rules once ahead of the next edit of a cell. */
	prepare(): Promise<boolean> {
		return this.history.state.base?.prepare(breath()) ?? Promise.resolve(false);
	}

	/** Works out all safe corrections; `checked` is the roster as it is now, judged. */
	async planSafe(checked: Checked, signal: AbortSignal): Promise<SafePlanView> {
		const task = { pack: this.pack, roster: this.roster, checked, fixes: safeQuickFixes };
		const options = { ...this.options, signal, pause: stoppable(signal) };
		const plan = await planFixes({ ...task, options });
		this.#plan = plan;
		const [was, is] = [tallyOf(checked), tallyOf(plan.checked)];
		const left = { error: 0, warning: 0, info: 0 };
		for (const { severity, group } of plan.left) left[severity] += group.count;
		return {
			lines: this.#plannedSteps(plan, checked).map(lineOf),
			gone: moreIn(was, is),
			came: moreIn(is, was),
			heldBack: plan.heldBack.map((held) => ({
				...held,
				title: quickFixOf(held.fix)?.texts.title ?? held.fix
			})),
			left: plan.left.length === 0 ? left : countsOf(is)
		};
	}

	/** What `planSafe` worked out, as a change; null where there is none. */
	takePlan(checked: Checked): Trial | null {
		const plan = this.#plan;
		this.#plan = null;
		if (plan === null) return null;
		const steps = this.#plannedSteps(plan, checked);
		const base = new EditBase(plan.checked);
		const all = [...this.history.state.steps, ...steps];
		const state = { steps: all, roster: plan.roster, base, shadow: base.start };
		return { state, checked: plan.checked, steps, changed: changedBy(steps) };
	}

	/** Works out edits, each by its own doer, and checks them; null where they find nothing to change. */
	async try(
		steps: readonly { readonly by: EditBy; readonly edits: readonly Edit[] }[],
		signal?: AbortSignal
	): Promise<Trial | null> {
		const before = this.history.state;
		let at: Pick<EditState, 'roster' | 'shadow'> = before;
		const done: EditStep[] = [];
		for (const { by, edits } of steps) {
			const { roster, shadow, made } = applyAll(edits, at);
			at = { roster, shadow };
			for (const place of inPlaces(made.map((each) => ({ ...each, by }))))
				done.push(this.#step(place.by, place.made));
		}
		if (done.length === 0) return null;
		const state = { ...before, ...at, steps: [...before.steps, ...done] };
		return { ...(await this.check(state, signal)), steps: done, changed: changedBy(done) };
	}

	/** The list without one of its corrections, checked. Those after it are made again. */
	async without(id: number): Promise<Trial> {
		const kept = this.history.state.steps.filter((step) => step.id !== id);
		return { ...(await this.check(this.#remade(kept))), steps: [], changed: 1 };
	}

	/** Checks a state: by the rules that looked at what was edited, or from scratch where that is due. */
	async check(state: EditState, signal?: AbortSignal): Promise<Pick<Trial, 'state' | 'checked'>> {
		const { base, shadow, roster } = state;
		const again = base === null || shadow === null ? null : await base.after(shadow, breath());
		if (again !== null) return { state, checked: again };
		const checked = await checkPackage(editedPackage(this.pack, roster), {
			...this.options,
			asOf: this.original.set.asOf,
			...(signal === undefined ? {} : { signal }),
			pause: stoppable(signal)
		});
		const next = new EditBase(checked);
		return { state: { ...state, base: next, shadow: next.start }, checked };
	}

	/** A change is the roster from now on. */
	keep({ state }: Pick<Trial, 'state'>): void {
		this.#plan = null;
		this.finished = null;
		this.history.push(state);
	}

	/**
	 * The delivery with the corrections over it, read as it would be written; null while there are none.
	 * What cannot be read and was not dropped is named in it as before.
	 */
	corrected(): Package | null {
		const { pack, roster } = this;
		if (this.history.state.steps.length === 0) return null;
		const edited = editedPackage(pack, roster);
		return {
			...edited,
			refused: pack.refused.filter((path) => roster.paths.get(path) !== null),
			others: [...edited.others, ...uncopied(pack, roster)]
		};
	}

	/** The roster as it is now with its check. */
	mended(checked: Checked): Mended {
		return { pack: this.pack, roster: this.roster, checked };
	}

	end(): void {
		this.history.end();
	}

	#remade(steps: readonly EditStep[]): EditState {
		const { base } = this.history.first;
		const start = uneditedRoster(this.original.set);
		let at = { roster: base?.start ?? start, shadow: base?.start ?? null };
		const done: EditStep[] = [];
		for (const step of steps) {
			const { roster, shadow, made } = applyAll(
				step.made.map(({ edit }) => edit),
				at
			);
			at = { roster, shadow };
			if (made.length > 0) done.push({ ...step, made });
		}
		return { steps: done, base, ...at };
	}

	#plannedSteps(plan: FixPlan, checked: Checked): EditStep[] {
		if (plan.steps.length === 0) return [];
		const edits = plan.steps.map(({ edit }) => edit);
		const { made } = applyAll(edits, { roster: this.roster, shadow: null });
		const fixes = new Map(plan.steps.map(({ fix, edit }) => [edit, fix]));
		const done = made.map((each) => ({ ...each, by: byFix(fixes.get(each.edit) ?? '') }));
		const steps = inPlaces(done).map(({ by, made: own }) => this.#step(by, own));
		const gone = goneBy(steps, tallyOf(checked), tallyOf(plan.checked));
		return steps.map((step) => ({ ...step, gone: gone.get(step) ?? step.gone }));
	}

	#step(by: EditBy, made: EditStep['made']): EditStep {
		this.#steps += 1;
		return { id: this.#steps, by, made, gone: { error: 0, warning: 0, info: 0 } };
	}
}

/** A breath between two steps of work that somebody may stop. */
function stoppable(signal: AbortSignal | undefined): () => Promise<void> {
	const rest = breath();
	return async () => {
		await rest();
		signal?.throwIfAborted();
	};
}

/** A quick fix as whose doing it was. */
export const byFix = (fix: string): EditBy => ({
	kind: 'fix',
	fix,
	title: quickFixOf(fix)?.texts.title ?? fix
});

const changedBy = (steps: readonly EditStep[]): number =>
	steps.reduce((sum, step) => sum + lineOf(step).changed, 0);
