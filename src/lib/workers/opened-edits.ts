import type { Edit } from '../core/edits/edit';
import type { EditedRoster } from '../core/edits/edited-roster';
import { parseRecipe, type RecipeFault } from '../core/edits/recipe';
import { replay } from '../core/edits/recipe-replay';
import type { EditBy, OpenedEdits } from './edit-api';
import { isEditsText, parseEdits } from './edits-file';

/** Corrections out of a file, as they are made. */
export interface OpenedSteps {
	readonly kind: 'steps';
	readonly steps: readonly { readonly by: EditBy; readonly edits: readonly Edit[] }[];
}

const words = (faults: readonly RecipeFault[]): string[] =>
	faults.map(({ path, reason }) => `${path} ${reason}.`);

/**
 * Reads a recipe, which fits any delivery, or a saved list of corrections, which fits its own.
 * @param input hash of what is loaded; null where it cannot be read any more
 */
export function openedEdits(
	text: string,
	input: string | null
): OpenedSteps | Exclude<OpenedEdits, { readonly kind: 'opened' }> {
	if (isEditsText(text)) {
		const list = parseEdits(text);
		if (!list.ok) return { kind: 'refused', because: words(list.problem) };
		const { name, steps } = list.value;
		return list.value.input === input ? { kind: 'steps', steps } : { kind: 'other-zip', name };
	}
	const recipe = parseRecipe(text);
	if (!recipe.ok) return { kind: 'refused', because: words(recipe.problem) };
	const { name, edits } = recipe.value;
	return { kind: 'steps', steps: [{ by: { kind: 'recipe', name }, edits }] };
}

/**
 * What opened corrections find to do, worked out without a check: how many change something, and what
 * the others would have done, in sentences.
 */
export function replayed(
	roster: EditedRoster,
	steps: OpenedSteps['steps']
): { readonly made: number; readonly idle: readonly string[] } {
	const { edits } = replay(
		roster,
		steps.flatMap((step) => [...step.edits])
	);
	const idle = edits.filter(({ changed }) => changed === 0).map(({ message }) => message);
	return { made: edits.length - idle.length, idle };
}
