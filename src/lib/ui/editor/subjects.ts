import {
	columnsOf,
	optionsOf,
	type Editing,
	type EditorBase,
	type Option,
	type Path
} from './editing';
import type { Field } from './fields';
import { editorWords } from './words';

/** What conditions can look at, under one head. */
export interface SubjectGroup {
	readonly head: string;
	readonly options: readonly Option[];
}

const text = editorWords.when;

/** What the conditions of a field can look at. */
export function subjectsOf(
	field: Field,
	edit: Editing,
	base: EditorBase,
	root: Path
): SubjectGroup[] {
	const columns = columnsOf(field, edit, base, root);
	const files = base.files.map(({ name }) => name).filter((name) => name !== 'manifest.csv');
	const settings = optionsOf(
		{ key: '', control: 'one', label: '', from: 'settings' },
		edit,
		base,
		root
	);
	const named = (subject: string, names: readonly string[]): Option[] =>
		names.map((name) => ({ value: `${subject}.${name}`, word: name }));
	const groups = [
		field.hasTarget === true
			? { head: text.target, options: named('target', columns) }
			: { head: text.row, options: named('row', columns) },
		{
			head: text.setting,
			options: settings.map(({ value, word }) => ({ value: `setting.${value}`, word }))
		},
		{ head: text.mode, options: [{ value: 'mode', word: text.mode }] },
		{ head: text.declared, options: named('declared', files) },
		{ head: text.present, options: named('present', files) },
		{ head: text.records, options: named('records', files) }
	];
	return groups.filter(({ options }) => options.length > 0);
}
