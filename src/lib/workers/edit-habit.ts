import type { Checked } from '../core/check';
import type { Edit } from '../core/edits/edit';
import { isMemorable } from '../core/edits/memorable-edits';
import { recipeOf, recipeText } from '../core/edits/recipe';
import { habits, type PastEdits } from '../core/edits/recipe-habits';
import type { EditedRoster } from '../core/edits/edited-roster';
import { applyAll } from './edit-steps';
import type { Editing } from './editing';
import type { HabitOffer, HabitView } from './habit-api';
import { habitWords } from './habit-words';
import { replayed } from './opened-edits';

/** An offer shows so many of its corrections. */
const MOST_FACTS = 6;

/**
 * What past days say of a roster and its corrections, for the receiver that is chosen; where there are
 * several or none, for whoever receives it.
 * @param past what may be remembered, of any receiver
 * @param today YYYY-MM-DD
 */
export function habitView(
	editing: Editing,
	{ judgements }: Checked,
	past: readonly PastEdits[],
	today: string
): HabitView {
	const [only, ...others] = judgements;
	const profile = only === undefined || others.length > 0 ? null : only.chosen.profile.id;
	const edits = memorable(editing);
	const before = past.filter((each) => each.profile === profile && each.day < today);
	const known = new Set(before.flatMap((each) => each.edits.map((edit) => JSON.stringify(edit))));
	const again = edits.filter((edit) => known.has(JSON.stringify(edit))).length;
	const habit = habits(past).find((each) => each.profile === profile);
	const offer = habit === undefined ? null : offerOf(editing.roster, { ...habit, profile });
	return { offer, again, now: { profile, edits } };
}

/** What may be remembered of the corrections as they stand, each once. */
function memorable({ history }: Editing): Edit[] {
	const all = history.state.steps.flatMap(({ made }) => made.map(({ edit }) => edit));
	return [...new Map(all.filter(isMemorable).map((edit) => [JSON.stringify(edit), edit])).values()];
}

function offerOf(
	roster: EditedRoster,
	{ profile, edits, days }: ReturnType<typeof habits>[number]
): HabitOffer | null {
	const { made } = applyAll(edits, { roster, shadow: null });
	if (made.length === 0) return null;
	const recipe = recipeOf(edits, { name: habitWords.name(days), profile });
	return {
		days,
		fits: made.length,
		facts: made.slice(0, MOST_FACTS).map(({ fact }) => fact),
		idle: replayed(roster, [{ by: { kind: 'recipe', name: recipe.name }, edits }]).idle,
		recipe: recipeText(recipe)
	};
}
