import { HIDDEN_VALUE, isMasked, isPasswordHeader } from '../table/masked-column';
import type { Table } from '../table/table';
import { recordOfRow } from './cell-edits';
import type { Edit } from './edit';
import { tableOf, type EditedRoster } from './edited-roster';
import { unedited } from './edited-table';
import { editWords } from './words';

/** What an edit does, as the change log tells it. Passwords are hidden. */
export interface EditFacts {
	/** The file it changes, by the standard's name or its path; null for the zip as a whole. */
	readonly file: string | null;
	/** The column, or a property of the manifest; null where it is not about one. */
	readonly column: string | null;
	/** What stood there; null where there was nothing or many different values. */
	readonly before: string | null;
	/** What stands there now; null where it went. */
	readonly after: string | null;
}

type FactsOf = Pick<EditFacts, 'before' | 'after'>;

/** The facts of an edit. `roster` is as it was before the edit. */
export function editFacts(edit: Edit, roster: EditedRoster): EditFacts {
	const { file, column } = placeOf(edit);
	const facts = valuesOf(edit, roster);
	const isHidden = column !== null && isOfCells(edit) && holdsPasswords(roster, file, column);
	return { file, column, ...(isHidden ? hidden(facts) : facts) };
}

function holdsPasswords(roster: EditedRoster, file: string | null, column: string): boolean {
	const found = file === null ? undefined : tableOf(roster, file)?.column(column);
	return isPasswordHeader(column) || (found !== undefined && isMasked(found));
}

/** What an edit did, in a sentence. `changed` is what it counted. */
export const editMessage = (edit: Edit, facts: EditFacts, changed: number): string =>
	editWords[edit.kind](facts, changed);

const hide = (text: string | null): string | null =>
	text === null || text === '' ? text : HIDDEN_VALUE;
const hidden = ({ before, after }: FactsOf): FactsOf => ({
	before: hide(before),
	after: hide(after)
});

const isOfCells = ({ kind }: Edit): boolean => kind !== 'renameColumn' && kind !== 'dropColumn';

function placeOf(edit: Edit): Pick<EditFacts, 'file' | 'column'> {
	if (edit.kind === 'setManifest') return { file: 'manifest.csv', column: edit.property };
	if (edit.kind === 'nameZip' || edit.kind === 'deflateAll') return { file: null, column: null };
	const file = 'path' in edit ? edit.path : edit.file;
	return { file, column: 'column' in edit ? edit.column : null };
}

const nothing: FactsOf = { before: null, after: null };

/** What stood there and what stands there now. */
function valuesOf(edit: Edit, roster: EditedRoster): FactsOf {
	switch (edit.kind) {
		case 'setCell':
			return { before: cellOf(roster, edit), after: edit.to };
		case 'replaceValue':
			return { before: edit.from, after: edit.to };
		case 'blankColumn':
			return { before: null, after: '' };
		case 'setManifest':
			return { before: propertyOf(roster, edit.property), after: edit.value };
		case 'nameZip':
			return { before: roster.zipName ?? roster.set.inputName, after: edit.to };
		default:
			return shapeOf(edit, roster);
	}
}

/** The same of edits of columns and files. */
function shapeOf(edit: Edit, { paths }: EditedRoster): FactsOf {
	switch (edit.kind) {
		case 'addColumn':
			return { before: null, after: edit.value };
		case 'dropColumn':
			return { before: edit.column, after: null };
		case 'renameColumn':
			return { before: edit.column, after: edit.to };
		case 'moveFile':
			return { before: paths.get(edit.path) ?? edit.path, after: edit.to };
		case 'dropFile':
			return { before: paths.get(edit.path) ?? edit.path, after: null };
		case 'restyleFile':
			return { before: null, after: styleOf(edit) };
		default:
			return nothing;
	}
}

function cellOf(
	{ set, tables }: EditedRoster,
	{ file, row, column }: Extract<Edit, { readonly kind: 'setCell' }>
): string | null {
	const original = set.tables.get(file);
	const edited = tables.get(file) ?? (original === undefined ? undefined : unedited(original));
	if (edited === undefined) return null;
	const record = recordOfRow(edited, row);
	return record < 0 ? null : (edited.table.column(column)?.textAt(record) ?? null);
}

function propertyOf(roster: EditedRoster, property: string): string | null {
	const table: Table | undefined = tableOf(roster, 'manifest.csv');
	const [names, values] = [table?.column('propertyName'), table?.column('value')];
	const code = names?.dictionary.find(property) ?? -1;
	if (names === undefined || values === undefined || code < 0) return null;
	return values.textAt(names.firstRecords[code]);
}

const styleOf = (edit: Extract<Edit, { readonly kind: 'restyleFile' }>): string =>
	[
		...(edit.encoding === undefined ? [] : [editWords.style.encoding]),
		...(edit.byteOrderMark === undefined ? [] : [editWords.style.mark]),
		...(edit.lineEnd === undefined ? [] : [editWords.style.lineEnd[edit.lineEnd]]),
		...(edit.quoting === undefined ? [] : [editWords.style.quoting[edit.quoting]])
	].join(', ');
