import { checkPackage, type Checked, type CheckOptions } from '../check';
import { judge } from '../profiles/judge';
import type { Package } from '../zip/package';
import { calledFor, zipNamesOf, type Called } from './called-for';
import type { Edit } from './edit';
import { editedPackage } from './edited-package';
import { applyEdit, type EditedRoster } from './edited-roster';
import { editsOf } from './fix-answers';
import type { QuickFix } from './fixes/quick-fix';
import { worsened } from './new-findings';
import { TouchedThings } from './touched-things';
import { setWith } from './traced-set';

/** An edit that a fix made, and how much it changed. */
export interface FixStep {
	/** Id of the quick fix. */
	readonly fix: string;
	readonly edit: Edit;
	readonly changed: number;
}

/** A fix that was not made, because something that counts would have come of it. */
export interface HeldBack {
	readonly fix: string;
	readonly file: string | null;
	readonly column: string | null;
	/** What would have come: the first of the new findings, in words. */
	readonly because: string;
	/** The receiver that would have said so; null for the standard. */
	readonly profile: string | null;
}

/** What fixing came to. */
export interface FixPlan {
	/** The edits in their order, as they go into the log. */
	readonly steps: readonly FixStep[];
	/** The roster with them. */
	readonly roster: EditedRoster;
	/** The check of it, judged for the same receivers. */
	readonly checked: Checked;
	readonly heldBack: readonly HeldBack[];
	/** Errors and warnings that are left, in the order of fixing. */
	readonly left: readonly Called[];
}

/** What is planned on, and with which fixes. */
export interface FixTask {
	readonly pack: Package;
	/** The roster as it is: the user's own edits are kept. */
	readonly roster: EditedRoster;
	/** The check of that roster, judged for the chosen receivers. */
	readonly checked: Checked;
	/** The fixes to be made, in their order. */
	readonly fixes: readonly QuickFix[];
	/** Also findings that are notes; otherwise errors and warnings alone. */
	readonly notes?: boolean;
	/** By id of the fix what was chosen, and what was filled in. */
	readonly choices?: ReadonlyMap<string, string>;
	readonly values?: ReadonlyMap<string, ReadonlyMap<string, string>>;
	/** As the first check had them: the version, the previous delivery, the pause between rules. */
	readonly options?: Pick<CheckOptions, 'oneroster' | 'previous' | 'pause' | 'signal'>;
}

/** A fix may uncover the next one; none does so often. */
const MOST_ROUNDS = 8;

/**
 * Makes fixes until none of them finds anything more to do. After each round the roster is checked
 * and judged as the zip that it would be; a fix of which something new would come that counts (an
 * error or a warning of the standard, or of a chosen receiver) is taken back and held back for good.
 * The same task gives the same plan.
 */
export async function planFixes(task: FixTask): Promise<FixPlan> {
	const planner = new Planner(task);
	for (let round = 0; round < MOST_ROUNDS; round++) if (!(await planner.round())) break;
	return planner.plan();
}

/** The check of a roster with its edits, judged for the same receivers as before. */
export async function checkEdited(
	pack: Package,
	roster: EditedRoster,
	before: Checked,
	options: CheckOptions = {}
): Promise<Checked> {
	const checked = await checkPackage(editedPackage(pack, roster), {
		asOf: before.set.asOf,
		...options
	});
	const chosen = before.judgements.map((judgement) => judgement.chosen);
	return judge(checked, chosen, { pause: options.pause });
}

class Planner {
	#steps: readonly FixStep[] = [];
	#roster: EditedRoster;
	#checked: Checked;
	readonly #held = new Map<string, HeldBack>();

	constructor(readonly task: FixTask) {
		this.#roster = task.roster;
		this.#checked = task.checked;
	}

	/** Makes every fix once. False when none had anything to do. */
	async round(): Promise<boolean> {
		const steps = this.#stepsOf(this.task.fixes);
		if (steps.length === 0) return false;
		if (await this.#take(steps)) return true;
		// Something new would come: one fix at a time, to find out which one brings it.
		let isAny = false;
		for (const fix of this.task.fixes) isAny = (await this.#oneByOne(fix)) || isAny;
		return isAny;
	}

	async #oneByOne(fix: QuickFix): Promise<boolean> {
		let isAny = false;
		for (const called of this.#called()) {
			const own = this.#stepsOf([fix], called);
			if (own.length > 0 && (await this.#take(own, called))) isAny = true;
		}
		return isAny;
	}

	plan(): FixPlan {
		const heldBack = [...this.#held.values()];
		const [steps, roster, checked] = [this.#steps, this.#roster, this.#checked];
		return { steps, roster, checked, heldBack, left: errorsAndWarnings(calledFor(checked)) };
	}

	#called(): readonly Called[] {
		const all = calledFor(this.#checked);
		return this.task.notes === true ? all : errorsAndWarnings(all);
	}

	/** The edits that fixes would make now, each on top of the one before. */
	#stepsOf(fixes: readonly QuickFix[], only?: Called): FixStep[] {
		const made: FixStep[] = [];
		let roster = this.#roster;
		const touched = new TouchedThings(this.#checked.set);
		const take = (fix: string, edit: Edit): void => {
			if (touched.isTaken(fix, edit)) return;
			const { roster: next, changed } = applyEdit(roster, edit);
			if (changed > 0) made.push({ fix, edit, changed });
			roster = next;
		};
		const calls = only === undefined ? this.#called() : [only];
		for (const fix of fixes) {
			for (const called of calls.filter((each) => !this.#held.has(heldKey(fix.id, each))))
				this.#editsOf(fix, called, roster).forEach((edit) => {
					take(fix.id, edit);
				});
		}
		return made;
	}

	#editsOf(fix: QuickFix, called: Called, roster: EditedRoster): Edit[] {
		const { choices, values, pack } = this.task;
		const tables = new Map([...roster.tables].map(([name, { table }]) => [name, table]));
		const set = setWith(this.#checked.set, tables);
		const ask = {
			zipNames: zipNamesOf(this.#checked),
			paths: pathsOf(pack, this.#roster),
			choice: choices?.get(fix.id) ?? null,
			values: values?.get(fix.id) ?? new Map<string, string>()
		};
		return editsOf(fix, called, set, ask).map((edit) => asInOriginal(edit, this.#roster));
	}

	/** Keeps steps of which nothing new comes. With `called` it is them alone that are held back otherwise. */
	async #take(steps: readonly FixStep[], called?: Called): Promise<boolean> {
		const { pack, options } = this.task;
		const roster = steps.reduce((all, { edit }) => applyEdit(all, edit).roster, this.#roster);
		const checked = await checkEdited(pack, roster, this.#checked, options);
		const bad = worsened(this.#checked, checked);
		if (bad === null) {
			this.#steps = [...this.#steps, ...steps];
			this.#roster = roster;
			this.#checked = checked;
			return true;
		}
		const [{ fix }] = steps;
		if (called !== undefined) this.#held.set(heldKey(fix, called), heldBack(fix, called, bad));
		return false;
	}
}

const errorsAndWarnings = (all: readonly Called[]): Called[] =>
	all.filter(({ severity }) => severity !== 'info');

const heldKey = (fix: string, { group: { rule, matches } }: Called): string =>
	[fix, rule.meta.id, matches.file, matches.column].join(' ');

function heldBack(fix: string, { group }: Called, bad: Called): HeldBack {
	const { file, column } = group.matches;
	return { fix, file, column, because: bad.group.group(0).message, profile: bad.profile };
}

/** Paths of the files as edits leave them. */
const pathsOf = (pack: Package, { paths }: EditedRoster): string[] =>
	[...pack.files.map(({ path }) => path), ...pack.others].flatMap((path) => {
		const now = paths.get(path);
		return now === null ? [] : [now ?? path];
	});

/** An edit names files by where they lie in the original, and records by their rows there. */
function asInOriginal(edit: Edit, { paths, tables }: EditedRoster): Edit {
	if (edit.kind === 'moveFile' || edit.kind === 'dropFile') {
		const found = [...paths].find(([, now]) => now === edit.path);
		return found === undefined ? edit : { ...edit, path: found[0] };
	}
	if (edit.kind !== 'removeRecords' || edit.rows === undefined) return edit;
	const records = tables.get(edit.file)?.records ?? null;
	if (records === null) return edit;
	// A record that was added has no row there.
	const rows = edit.rows.map((row) => records[row - 2] + 2).filter((row) => row >= 2);
	return { ...edit, rows };
}
