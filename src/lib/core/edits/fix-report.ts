import type { Checked } from '../check';
import { csvText, BYTE_ORDER_MARK, fittingCell } from '../report/csv';
import { jsonTexts } from '../report/json-texts';
import type { Called } from './called-for';
import { editFacts, editMessage, type EditFacts } from './edit-facts';
import { applyEdit, type EditedRoster } from './edited-roster';
import type { FinishedZip } from './finished-zip';
import type { FixStep, HeldBack } from './plan-fixes';
import type { Replayed } from './recipe-replay';
import { logWords } from './words';

/** One edit of the change log. */
export interface LoggedChange extends EditFacts {
	/** Id of the quick fix; null for an edit by hand or of a recipe. */
	readonly fix: string | null;
	readonly kind: FixStep['edit']['kind'];
	/** Records it changed; files or columns where it is about those. */
	readonly records: number;
	/** The same in a sentence. */
	readonly message: string;
}

/** An edit as it comes into the change log. */
export type StepToLog = Omit<FixStep, 'fix'> & { readonly fix: string | null };

/**
 * What was done, edit by edit, in words and as data.
 * @param start the roster before the first of the steps
 */
export function changeLog(start: EditedRoster, steps: readonly StepToLog[]): LoggedChange[] {
	let roster = start;
	return steps.map(({ fix, edit, changed }) => {
		const facts = editFacts(edit, roster);
		roster = applyEdit(roster, edit).roster;
		const message = editMessage(edit, facts, changed);
		return { fix, kind: edit.kind, ...facts, records: changed, message };
	});
}

/** The change log as CSV for people, guarded as reports are: no cell is run as a formula. */
export function* changeLogCsv(changes: readonly LoggedChange[]): Generator<string> {
	yield BYTE_ORDER_MARK;
	yield csvText([[...logWords.columns]]);
	for (const [at, { fix, file, column, before, after, records, message }] of changes.entries()) {
		const by = fix ?? logWords.byHand;
		yield csvText([[at + 1, by, file, column, before, after, records, message].map(fittingCell)]);
	}
}

/** How much of the zip stands exactly as it stood. */
export interface Proof {
	readonly untouched: number;
	readonly records: number;
	readonly sentence: string;
}

export function proofOf({ files }: Pick<FinishedZip, 'files'>): Proof {
	const sum = (key: 'records' | 'untouched'): number =>
		files.reduce((all, file) => all + (file[key] ?? 0), 0);
	const [untouched, records] = [sum('untouched'), sum('records')];
	return { untouched, records, sentence: logWords.proof(untouched, records) };
}

/** What `rollcall-fix/1` is made of. */
export interface FixResult {
	readonly toolVersion: string;
	readonly before: Checked;
	readonly start: EditedRoster;
	readonly steps: readonly StepToLog[];
	readonly heldBack: readonly HeldBack[];
	readonly left: readonly Called[];
	/** What a recipe did, edit by edit; null where none was given. */
	readonly recipe: readonly Replayed[] | null;
	/** The zip that was written; null where it was withheld. */
	readonly zip: FinishedZip | null;
	/** Lower-case hex SHA-256 of what was given and of what was written. */
	readonly sha256: { readonly input: string; readonly output: string | null };
}

/** The JSON of `rollcall-fix/1`, contracts.md "A fix", in short texts. */
export const fixJson = (result: FixResult): Generator<string> => jsonTexts(fixReport(result));

/** `rollcall-fix/1` as an object: the change log as data. */
export function fixReport(result: FixResult): object {
	const { before, zip, sha256, steps, start, heldBack, left, recipe } = result;
	return {
		format: 'rollcall-fix/1',
		tool: { name: 'rollcall', version: result.toolVersion },
		asOf: before.set.asOf,
		input: { ...before.input, sha256: sha256.input, oneroster: before.version },
		output: zip === null ? null : { name: zip.name, bytes: zip.bytes, sha256: sha256.output },
		profiles: before.judgements.map(({ chosen: { profile }, verdict }, at) => ({
			id: profile.id,
			title: profile.title,
			before: verdict,
			after: zip?.checked.judgements[at]?.verdict ?? null,
			sentence: zip?.checked.judgements[at]?.sentence ?? null
		})),
		edits: changeLog(start, steps),
		files: zip?.files ?? [],
		proof: zip === null ? null : proofOf(zip),
		recipe:
			recipe?.map(({ edit, changed, message }) => ({
				kind: edit.kind,
				records: changed,
				message
			})) ?? null,
		heldBack,
		left: left.map(leftOf)
	};
}

function leftOf({ group, profile, severity, rule }: Called): object {
	const { file, column, value, values, count, message, advice } = group.group(0);
	const of = { rule: rule ?? group.rule.meta.id, profile, severity };
	return { ...of, id: group.rule.meta.id, file, column, value, values, count, message, advice };
}
