import type { FieldChange, Json, ProfileChange } from '../../core/profiles/compare-profiles';
import { editorWords } from '../editor/words';
import type { Field } from '../editor/fields';
import { kinds } from '../editor/kinds';
import { effectChoices, severityChoices } from '../editor/words.common-fields';
import { firstFields, lastFields } from '../editor/words.demand-fields';
import { factFields } from '../editor/words.profile-fields';
import { compareWords } from './words';

/** One changed field in words. A list says what came and what went instead of both in full. */
export interface FieldWords {
	readonly label: string;
	readonly before: string | null;
	readonly after: string | null;
	readonly plus: readonly string[];
	readonly minus: readonly string[];
}

const wordOf = (value: string): string | undefined =>
	[...effectChoices, ...severityChoices].findLast((choice) => choice.value === value)?.word;

/** A changed field of an entry, with the label that the form has for it. */
export function fieldWords({ demand }: ProfileChange, field: FieldChange): FieldWords {
	const label = labelOf(demand, field.path);
	const { before, after } = field;
	if (isTexts(before) && isTexts(after)) {
		return {
			label,
			before: null,
			after: null,
			plus: after.filter((each) => !before.includes(each)),
			minus: before.filter((each) => !after.includes(each))
		};
	}
	return { label, before: valueWords(before), after: valueWords(after), plus: [], minus: [] };
}

function labelOf(demand: string | null, path: readonly string[]): string {
	const own = demand !== null && Object.hasOwn(kinds, demand) ? kinds[demand].fields : [];
	const known: readonly Field[] =
		demand === null ? factFields : [...firstFields, ...own, ...lastFields];
	const labels: string[] = [];
	let fields: readonly Field[] | undefined = [...known, ...firstFields, ...lastFields];
	for (const name of path) {
		const field: Field | undefined = fields?.find(({ key }) => String(key) === name);
		labels.push(field?.label ?? name);
		fields = field?.fields;
	}
	return labels.join(', ');
}

/** A value as a person would say it. */
export function valueWords(value: Json | undefined): string {
	if (value === undefined) return compareWords.nothing;
	if (value === true) return compareWords.yes;
	if (value === false) return compareWords.no;
	if (typeof value === 'string') return wordOf(value) ?? (value === '' ? '""' : value);
	if (isTexts(value)) return value.join(', ');
	if (isClauses(value)) return value.map(clauseWords).join('; ');
	return JSON.stringify(value);
}

const isTexts = (value: Json | undefined): value is readonly string[] =>
	Array.isArray(value) && value.every((each) => typeof each === 'string');

type Clause = readonly [string, keyof typeof editorWords.when.operators, Json?];
const isClauses = (value: unknown): value is readonly Clause[] =>
	Array.isArray(value) &&
	value.every(
		(each: unknown) =>
			Array.isArray(each) &&
			typeof each[0] === 'string' &&
			Object.hasOwn(editorWords.when.operators, String(each[1]))
	);

const clauseWords = ([subject, operator, held]: Clause): string => {
	const said = [subject.replace(/^row\./, ''), editorWords.when.operators[operator]];
	return [...said, ...(held === undefined ? [] : [valueWords(held)])].join(' ');
};
