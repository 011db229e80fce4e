import type { Checked } from '../core/check';
import { calledFor } from '../core/edits/called-for';
import { changeLog, changeLogCsv, fixJson } from '../core/edits/fix-report';
import { recipeOf, recipeText } from '../core/edits/recipe';
import type { EditBy, EditFile } from './edit-api';
import { editsText } from './edits-file';
import type { Editing } from './editing';
import { habitWords } from './habit-words';
import { isOfPeople } from './sheet-edits';

/** What a file of corrections says besides the corrections. */
export interface EditFileFacts {
	readonly toolVersion: string;
	/** Lower-case hex SHA-256 of what was checked. */
	readonly input: string;
}

/** What the change log calls whoever did it; null for a person's own hand, and for a recipe. */
function fixOf(by: EditBy): string | null {
	if (by.kind === 'leaveOut') return 'leave-out';
	return by.kind === 'fix' ? by.fix : null;
}

/** A file of the corrections, as texts one behind the other. */
export function editFile(
	what: EditFile,
	editing: Editing,
	checked: Checked,
	{ toolVersion, input }: EditFileFacts
): Iterable<string> {
	const { history, original, finished } = editing;
	const start = history.first.roster;
	const steps = history.state.steps.flatMap(({ by, made }) =>
		made.map(({ edit, changed }) => ({ fix: fixOf(by), edit, changed }))
	);
	const [only, ...others] = checked.judgements;
	const profile = only === undefined || others.length > 0 ? null : only.chosen.profile.id;
	switch (what) {
		case 'log-csv':
			return changeLogCsv(changeLog(start, steps));
		case 'log-json':
			return fixJson({
				...{ toolVersion, before: original, start, steps, heldBack: [], recipe: null },
				left: calledFor(checked).filter(({ severity }) => severity !== 'info'),
				zip: finished?.zip ?? null,
				sha256: finished?.sha256 ?? { input, output: null }
			});
		case 'recipe': {
			const edits = history.state.steps
				.filter(({ by }) => !isOfPeople(by))
				.flatMap(({ made }) => made.map(({ edit }) => edit));
			return [
				recipeText(recipeOf(edits, { name: habitWords.recipe(original.input.name), profile }))
			];
		}
		case 'edits':
			return [editsText({ input, name: original.input.name, steps: history.state.steps })];
	}
}
