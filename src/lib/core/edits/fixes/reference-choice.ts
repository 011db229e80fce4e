import type { LoadedSet } from '../../rules/loaded-set';
import type { GroupSource } from '../../findings/group-source';
import type { Column } from '../../table/column';
import type { QuickFix } from './quick-fix';

/** More records than this under nearly one id are no slip. */
const MOST_CHOICES = 20;

/** An id to which several records come near: somebody says which of them is meant. */
export const referenceChoice: QuickFix = {
	id: 'reference-choice',
	grade: 'look',
	rules: ['reference-missing'],
	texts: {
		title: 'Choose the record that is meant',
		does: 'Writes the id of the record that you choose. Several are nearly the same.'
	},
	choices: (group, set) => near(group, set).map((key) => ({ key, label: key })),
	edits: (group, set, { choice }) => {
		const { file, column } = group.matches;
		const { value } = group;
		const isOffered = choice !== null && near(group, set).includes(choice);
		if (file === null || column === null || value === null || !isOffered) return [];
		const spec = set.fileSpec(file)?.columns.find(({ name }) => name === column);
		const isItem = spec?.list === true ? { isItem: true } : {};
		return [{ kind: 'replaceValue', file, column, from: value, to: choice, ...isItem }];
	}
};

/** What is left of an id without case, blanks and zeros in front. */
const folded = (id: string): string =>
	id
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s\u200b-\u200f\u00a0\ufeff]/g, '')
		.replace(/^0+(?=.)/, '');

/** The ids that are nearly the one that is named, where none of them is the likeliest. */
function near(group: GroupSource, set: LoadedSet): string[] {
	const { value } = group;
	const ids = idsNamed(group, set);
	if (value === null || ids === undefined) return [];
	const wanted = folded(value);
	const found: string[] = [];
	for (let code = 0; code < ids.dictionary.size; code++) {
		const id = ids.text(code);
		if (folded(id) === wanted && found.length <= MOST_CHOICES) found.push(id);
	}
	return found.length > 1 && found.length <= MOST_CHOICES ? found.sort() : [];
}

/** The column of the ids that a reference names. */
function idsNamed({ matches }: GroupSource, set: LoadedSet): Column | undefined {
	const columns = set.fileSpec(matches.file ?? '')?.columns ?? [];
	const spec = columns.find(({ name }) => name === matches.column);
	return set.tables.get(spec?.references?.file ?? '')?.column('sourcedId');
}
