import type { Json } from '../../core/profiles/compare-profiles';
import type { Refusal } from '../../core/profiles/format/refusal';
import type { Control, Field, Known } from './fields';

/** A way into the JSON of a profile. */
export type Path = readonly (string | number)[];

/** The profile under the editor's hands: what stands there, how to change it, what is wrong. */
export interface Editing {
	readonly doc: Json;
	/** Puts a value at a path, or takes it away (undefined). `isTyping`: one letter of several. */
	set(path: Path, value: Json | undefined, isTyping?: boolean): void;
	move(path: Path, from: number, to: number): void;
	rename(path: Path, from: string, to: string): void;
	/** The field was left: what is typed next is a step of its own. */
	seal(): void;
	/** What is wrong at a path or below it. */
	problems(path: Path): readonly Refusal[];
	/** What is wrong with what stands at a path itself, and not with a part of it. */
	problemsAt(path: Path): readonly Refusal[];
}

/** What a version of the standard has, for choosing from. */
export interface EditorBase {
	readonly files: readonly { readonly name: string; readonly columns: readonly string[] }[];
	readonly rules: readonly { readonly id: string; readonly title: string }[];
}

/** Something that can be chosen: what is written, and words beside it. */
export interface Option {
	readonly value: string;
	readonly word: string;
}

/** An object in JSON. */
export type JsonRecord = Readonly<Record<string, Json>>;

export const isRecord = (value: Json | undefined): value is JsonRecord =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
// `Array.isArray` does not narrow lists that are read only.
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
export const isTexts = (value: Json | undefined): value is readonly string[] =>
	isList(value) && value.every((each) => typeof each === 'string');

/** What stands at a path; undefined where nothing does. */
export function valueAt(json: Json | undefined, path: Path): Json | undefined {
	return path.reduce<Json | undefined>((at, part) => {
		if (isList(at)) return at[Number(part)];
		return isRecord(at) && Object.hasOwn(at, part) ? at[part] : undefined;
	}, json);
}

/** A value as text, for a line; empty where there is none. */
export const textOf = (value: Json | undefined): string => {
	if (value === undefined || value === null) return '';
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** The names that can be chosen for a field. `root` is where the demand (or part) begins. */
export function optionsOf(field: Field, edit: Editing, base: EditorBase, root: Path): Option[] {
	const named: Readonly<Record<Known, () => Option[]>> = {
		files: () => base.files.map(({ name }) => plain(name)),
		columns: () => columnsOf(field, edit, base, root).map(plain),
		rules: () => base.rules.map(({ id, title }) => ({ value: id, word: title })),
		sources: () => names(edit, 'sources', 'title'),
		settings: () => listed(edit, 'settings', 'id', 'ask'),
		maps: () => Object.keys(record(edit.doc, 'maps')).map(plain)
	};
	return field.from === undefined ? [] : named[field.from]();
}

/** The columns of the files that stand where a field says; of all files where none does. */
export function columnsOf(
	{ of = [] }: Pick<Field, 'of'>,
	edit: Editing,
	base: EditorBase,
	root: Path
): string[] {
	const named = of.flatMap((way) => {
		const value = valueAt(edit.doc, [...root, ...way]);
		return isTexts(value) ? value : typeof value === 'string' ? [value] : [];
	});
	const files = base.files.filter(({ name }) => named.includes(name));
	const all = files.length > 0 ? files : base.files;
	return [...new Set(all.flatMap(({ columns }) => columns))];
}

const plain = (value: string): Option => ({ value, word: '' });

const record = (doc: Json, name: string): JsonRecord => {
	const value = valueAt(doc, [name]);
	return isRecord(value) ? value : {};
};

const names = ({ doc }: Editing, name: string, word: string): Option[] =>
	Object.entries(record(doc, name)).map(([value, entry]) => ({
		value,
		word: textOf(valueAt(entry, [word]))
	}));

function listed({ doc }: Editing, name: string, value: string, word: string): Option[] {
	const list = valueAt(doc, [name]);
	return (isList(list) ? list : []).map((entry) => ({
		value: textOf(valueAt(entry, [value])),
		word: textOf(valueAt(entry, [word]))
	}));
}

const isPairs = (value: Json): boolean =>
	isRecord(value) && Object.values(value).every((each) => typeof each === 'string');

const isClause = (value: Json): boolean =>
	isList(value) && typeof value[0] === 'string' && typeof value[1] === 'string';

const isText = (value: Json): boolean => typeof value === 'string';
const isNumber = (value: Json): boolean => typeof value === 'number' || typeof value === 'string';
const isFlag = (value: Json): boolean => typeof value === 'boolean';
const isListOf = (test: (value: Json) => boolean) => (value: Json) =>
	isList(value) && value.every(test);
const isRecordOf = (test: (value: Json) => boolean) => (value: Json) =>
	isRecord(value) && Object.values(value).every(test);

/** By control what it can show. */
const shapes: Readonly<Record<Control, (value: Json, field: Field) => boolean>> = {
	line: isText,
	text: isText,
	day: isText,
	pick: isText,
	one: isText,
	whole: isNumber,
	number: isNumber,
	flag: isFlag,
	yesNo: isFlag,
	picks: isTexts,
	tokens: (value, { all }) => isTexts(value) || value === all?.value,
	when: isListOf(isClause),
	items: isListOf(isRecord),
	record: isRecordOf(isRecord),
	pairs: isPairs,
	tables: isRecordOf(isPairs),
	group: (value) => isRecord(value) || isList(value),
	json: () => true
};

/** True where the control of a field can show a value; anything else is edited as JSON. */
export const fits = (field: Field, value: Json | undefined): boolean =>
	value === undefined || shapes[field.control](value, field);

/** What is wrong at a path and below, without what the fields show themselves. */
export function uncovered(edit: Editing, path: Path, fields: readonly Field[]) {
	const covered = new Set(fields.flatMap(({ key }) => edit.problems([...path, key])));
	return edit.problems(path).filter((each) => !covered.has(each));
}

/** A condition as the form shows it. */
export interface ClauseView {
	readonly subject: string;
	readonly operator: string;
	readonly held: Json | undefined;
}

/** A condition out of its JSON. */
export const clauseOf = (clause: Json): ClauseView => ({
	subject: textOf(valueAt(clause, [0])),
	operator: textOf(valueAt(clause, [1])),
	held: valueAt(clause, [2])
});

/** How many entries a list or an object has. */
export function sizeOf(doc: Json, path: Path): number {
	const value = valueAt(doc, path);
	if (isList(value)) return value.length;
	return isRecord(value) ? Object.keys(value).length : 0;
}
