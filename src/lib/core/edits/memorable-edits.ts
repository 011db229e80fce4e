import { harmlessIn } from '../report/anonym/harmless';
import { nearestGrade } from '../rules/cells/nearest-grade';
import type { ColumnSpec, SpecVersion } from '../spec/spec';
import { editions } from '../spec/versions';
import { isPasswordHeader } from '../table/masked-column';
import type { CellCondition, Edit } from './edit';

/** Columns that hold one of a few words: roles, grades, flags, kinds. */
const CODED: ReadonlySet<ColumnSpec['type']> = new Set(['enum', 'enumList', 'boolean']);

/**
 * True for an edit that may be remembered without anybody asking for it: that names no row, and holds
 * no text out of the roster but codes of the standard and what comes near them. A name, an id, a date
 * or a login is none, wherever it stands. A recipe that a person saves may hold more.
 */
export function isMemorable(edit: Edit): boolean {
	switch (edit.kind) {
		case 'replaceValue':
			return (
				isCode(edit.file, edit.column, edit.from) &&
				isCode(edit.file, edit.column, edit.to) &&
				areCodes(edit.file, edit.where)
			);
		case 'blankColumn':
			return isKnown(edit.file, edit.column) && areCodes(edit.file, edit.where);
		case 'removeRecords':
			return edit.rows === undefined && areCodes(edit.file, edit.where);
		case 'setCell':
		case 'addRecords':
			return false;
		default:
			return isMemorableShape(edit);
	}
}

type ShapeEdit = Exclude<
	Edit,
	{
		readonly kind: 'replaceValue' | 'blankColumn' | 'removeRecords' | 'setCell' | 'addRecords';
	}
>;

/** Edits of columns, files and the zip: a first row that names no columns may hold a person. */
function isMemorableShape(edit: ShapeEdit): boolean {
	switch (edit.kind) {
		case 'addColumn':
			return edit.value === '' && isKnown(edit.file, edit.column);
		case 'dropColumn':
			return isKnown(edit.file, edit.column);
		case 'renameColumn':
			return isKnown(edit.file, edit.to) && plain(edit.column) === plain(edit.to);
		case 'orderColumns':
			return edit.columns.every((column) => isKnown(edit.file, column));
		case 'moveFile':
			return isFile(edit.path) && isFile(edit.to);
		case 'dropFile':
			return isFile(edit.path);
		default:
			return true;
	}
}

const all: readonly SpecVersion[] = Object.values(editions);

/** A column as any text of the standard describes it, with the values of its list. */
const specsOf = (file: string, column: string) =>
	all.flatMap(({ files, vocabularies }) => {
		const spec = files
			.find(({ name }) => name === file)
			?.columns.find(({ name }) => name === column);
		if (spec === undefined) return [];
		const { vocabulary } = spec;
		return [
			{ spec, values: (vocabulary === undefined ? null : vocabularies[vocabulary]?.values) ?? null }
		];
	});

const isKnown = (file: string, column: string): boolean => specsOf(file, column).length > 0;

/** True for a code of the column, for what comes near one, and for nothing at all. */
function isCode(file: string, column: string, text: string): boolean {
	if (isPasswordHeader(column)) return false;
	return specsOf(file, column).some(({ spec, values }) => {
		if (text.trim() === '') return true;
		if (spec.vocabulary === 'gradesCEDS') return text.split(',').every(isGradeOf(values ?? []));
		return CODED.has(spec.type) && harmlessIn(spec, values)?.(text) === true;
	});
}

/** A grade has a number in it, or is near one of the list: three letters alone may be a first name. */
const isGradeOf =
	(codes: readonly string[]) =>
	(text: string): boolean =>
		/^\D?\d{1,2}\D{0,2}$/.test(text.trim()) ||
		codes.includes(text.trim()) ||
		nearestGrade(text, codes) !== undefined;

const areCodes = (file: string, where: readonly CellCondition[] = []): boolean =>
	where.every(({ column, is }) => isCode(file, column, is));

/** A file of the standard, in whatever folder and case. Other files may be named for a person. */
function isFile(path: string): boolean {
	const [name] = path.split('/').slice(-1);
	return ['manifest.csv', ...all.flatMap(({ files }) => files.map((file) => file.name))].some(
		(file) => plain(file) === plain(name)
	);
}

/** Without what people write differently: case, blanks and signs. */
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
