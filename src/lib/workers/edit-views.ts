import type { Checked } from '../core/check';
import type { Edit } from '../core/edits/edit';
import { rekeyAllEdits } from '../core/edits/rekey-edits';
import { judge } from '../core/profiles/judge';
import { breath } from './breath';
import { oldIdWords } from './compare-words';
import type { EditBy, EditLogView, EditPreview, EditWish } from './edit-api';
import { cellEdits, sampleOf } from './edit-cells';
import { lineOf } from './edit-steps';
import { countsOf, moreIn, tallyOf } from './edit-tally';
import { byFix, type Editing } from './editing';
import { bySheet, sheetEdits } from './sheet-edits';
import { quickFixOf, safeCount, wishedEdits } from './fix-offers';

/** What a person wants done, as edits of the log with whose doing they are. */
export function wishedStep(
	editing: Editing,
	checked: Checked,
	wish: EditWish
): { readonly by: EditBy; readonly edits: readonly Edit[] } {
	if (wish.kind === 'fix')
		return { by: byFix(wish.wish.fix), edits: wishedEdits(editing.mended(checked), wish.wish) };
	if (wish.kind === 'oldIds')
		return {
			by: { kind: 'fix', fix: 'old-id', title: oldIdWords.title },
			edits: rekeyAllEdits(wish.wish).edits
		};
	if (wish.kind === 'sheet')
		return { by: bySheet(wish.wish.kind), edits: sheetEdits(editing.roster, wish.wish) };
	return { by: { kind: 'hand' }, edits: cellEdits(editing.roster, wish.wish) };
}

/**
 * What a change would do; null for nothing. Nothing is changed yet.
 * @param day by which dated demands are judged
 */
export async function editPreview(
	editing: Editing,
	checked: Checked,
	wish: EditWish,
	day: string | null
): Promise<EditPreview | null> {
	const trial = await editing.try([wishedStep(editing, checked, wish)]);
	if (trial === null) return null;
	const chosen = checked.judgements.map((judgement) => judgement.chosen);
	const judged = await judge(trial.checked, chosen, { day, pause: breath() });
	const [was, is] = [tallyOf(checked), tallyOf(judged)];
	const made = trial.steps.flatMap((step) => [...step.made]);
	const sample = sampleOf(made, editing.roster);
	const { facts, edits } = lineOf({ ...trial.steps[0], made });
	const { changed } = trial;
	return { facts, edits, changed, sample, gone: moreIn(was, is), came: moreIn(is, was) };
}

/** Whose doing a correction was, in the language in use; titles of fixes nobody knows stay. */
function said(by: EditBy): EditBy {
	if (by.kind !== 'fix') return by;
	const title = by.fix === 'old-id' ? oldIdWords.title : quickFixOf(by.fix)?.texts.title;
	return title === undefined ? by : { ...by, title };
}

/** The list as it stands, with what could be corrected at once. */
export function logView(editing: Editing, checked: Checked): EditLogView {
	const { history } = editing;
	return {
		lines: history.state.steps.map((step) => lineOf({ ...step, by: said(step.by) })),
		canUndo: history.canUndo,
		canRedo: history.canRedo,
		safe: safeCount(editing.mended(checked)),
		now: countsOf(tallyOf(checked))
	};
}
