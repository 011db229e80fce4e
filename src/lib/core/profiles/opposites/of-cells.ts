import { either, type DemandOf } from '../demands/interpreter';
import type { Clause } from '../format/parts';
import { charactersPattern, wholePattern } from '../pattern-match';
import { conflictWords } from '../words.conflicts';
import { sharedRecords } from './ordinary-records';
import { shared, sharedNames, test, type Names, type Opposition, type Test } from './opposition';

/** Columns beyond the base that one needs and the other does not take. */
const extraColumns = test(['columns', 'columns'], (one, other) => {
	const refused = (one.required ?? []).filter((column) => refuses(other, column));
	if (refused.length === 0) return [];
	return sharedNames(one.files, other.files).map((file) => ({
		file: file === '*' ? null : file,
		columns: refused,
		wants: [conflictWords.withColumns(refused, file), conflictWords.withoutColumns(refused, file)]
	}));
});

function refuses({ extra, forbidden = [] }: DemandOf<'columns'>, column: string): boolean {
	if (forbidden.includes(column)) return true;
	if (extra === undefined || !column.startsWith('metadata.')) return false;
	if (extra === 'refused') return true;
	return !extra.some((name) =>
		name.endsWith('*') ? column.startsWith(name.slice(0, -1)) : name === column
	);
}

const filledAndBlank = test(['filled', 'blank'], (one, other) =>
	inCells(one, other, [conflictWords.filled, conflictWords.blank])
);

/** Values of cells, where a cell has to hold one at all. */
const values = test(['values', 'values'], (one, other, { isNeeded }) => {
	const fold = (text: string): string =>
		one.ignoreCase === true || other.ignoreCase === true ? text.toLowerCase() : text;
	if (shared(one.values.map(fold), other.values.map(fold)).length > 0) return [];
	return inCells(one, other, [either(one.values), either(other.values)], isNeeded);
});

const valuesAndPatterns = test(['values', 'pattern'], (one, other, { isNeeded }) => {
	const takes = passes(other);
	return one.values.some(takes)
		? []
		: inCells(one, other, [either(one.values), other.expected], isNeeded);
});

const passes = ({ pattern, characters = '' }: DemandOf<'pattern'>) =>
	pattern === undefined ? charactersPattern(characters) : wholePattern(pattern);

/** Characters that every value of a kind has. */
const signs: Partial<Readonly<Record<DemandOf<'type'>['type'], string>>> = {
	email: '@.',
	date: '-',
	dateTime: '-T:',
	typedIds: '{:}'
};

/** Only of characters can be said for sure that a value of a kind never has no others. */
const typesAndCharacters = test(['type', 'pattern'], (one, other, { isNeeded }) => {
	if (other.characters === undefined) return [];
	const takes = charactersPattern(other.characters);
	return [...(signs[one.type] ?? '')].every((sign) => takes(sign))
		? []
		: inCells(one, other, [conflictWords.types[one.type], other.expected], isNeeded);
});

interface Cells {
	readonly files: Names;
	readonly columns: Names;
	readonly when?: readonly Clause[] | undefined;
}

/** The columns of which both speak, file by file, for records that both mean. */
function inCells(
	one: Cells,
	other: Cells,
	wants: readonly [string, string],
	isNeeded: (file: string, column: string) => boolean = () => true
): Opposition[] {
	const records = sharedRecords(one.when ?? [], other.when ?? []);
	if (records === null) return [];
	return sharedNames(one.files, other.files).flatMap((file) => {
		const columns = sharedNames(one.columns, other.columns).filter((name) => isNeeded(file, name));
		if (columns.length === 0) return [];
		const place = conflictWords.place(columns, file, records);
		return {
			file: file === '*' ? null : file,
			columns: columns.filter((name) => name !== '*'),
			wants: [`${wants[0]} in ${place}`, `${wants[1]} in ${place}`] as const
		};
	});
}

/** Tests of demands on columns and cells. */
export const cellTests: readonly Test[] = [
	extraColumns,
	filledAndBlank,
	values,
	valuesAndPatterns,
	typesAndCharacters
];
