import type { DemandOf } from './demands/interpreter';
import { either } from './demands/interpreter';
import type { Clause } from './format/parts';
import type { Demand } from './format/profile';
import type { Opposition } from './conflicts';
import { wholePattern } from './pattern-match';
import { conflictWords } from './words.en';

/** Looks at two demands of certain kinds, in this order; gives what they want differently. */
type Test = (one: Demand, other: Demand) => readonly Opposition[];

/** A test for two demands of one kind each. */
const test =
	<A extends Demand['kind'], B extends Demand['kind']>(
		kinds: readonly [A, B],
		look: (one: DemandOf<A>, other: DemandOf<B>) => readonly Opposition[]
	): Test =>
	(one, other) =>
		// The kinds were just looked at; the compiler does not follow that through two parameters.
		one.kind === kinds[0] && other.kind === kinds[1]
			? look(one as DemandOf<A>, other as DemandOf<B>)
			: [];

const wholeZip = (wants: readonly [string, string]): Opposition[] => [
	{ file: null, column: null, wants }
];

const zipNames = test(['zipName', 'zipName'], (one, other) =>
	sharesName(one, other) ? [] : wholeZip([nameWords(one), nameWords(other)])
);

function sharesName(one: DemandOf<'zipName'>, other: DemandOf<'zipName'>): boolean {
	const named = [...takenNames(one), ...takenNames(other)];
	// Two patterns may have a name in common; nobody can say that they have none.
	if (named.length === 0) return true;
	return named.some((name) => takesName(one, name) && takesName(other, name));
}

const takenNames = ({ names = [], tolerate = [] }: DemandOf<'zipName'>): string[] => [
	...names,
	...tolerate
];

function takesName(demand: DemandOf<'zipName'>, name: string): boolean {
	const fold = (text: string): string => (demand.ignoreCase === true ? text.toLowerCase() : text);
	if (takenNames(demand).some((taken) => fold(taken) === fold(name))) return true;
	return demand.pattern !== undefined && wholePattern(demand.pattern)(name);
}

const nameWords = ({ names, write, pattern = '' }: DemandOf<'zipName'>): string =>
	conflictWords.name(write ?? (names === undefined ? pattern : either(names)));

const versions = test(['version', 'version'], (one, other) =>
	shared(one.versions, other.versions).length > 0
		? []
		: wholeZip([
				conflictWords.version(either(one.versions)),
				conflictWords.version(either(other.versions))
			])
);

const presence = test(['filePresence', 'filePresence'], (one, other) => {
	const needs = one.need === 'required' && other.need === 'forbidden';
	return needs
		? shared(one.files, other.files).map((file) => ({
				file,
				column: null,
				wants: [conflictWords.withFile(file), conflictWords.withoutFile(file)]
			}))
		: [];
});

const extraColumns = test(['columns', 'columns'], ({ files, required = [] }, other) => {
	if (other.extra === undefined || other.extra === 'refused') {
		if (other.extra === undefined) return [];
		return columnsOf(files, other.files, required);
	}
	const known = other.extra;
	const unknown = required.filter(
		(column) =>
			!known.some((name) =>
				name.endsWith('*') ? column.startsWith(name.slice(0, -1)) : name === column
			)
	);
	return columnsOf(files, other.files, unknown);
});

const columnsOf = (one: Files, other: Files, columns: readonly string[]): Opposition[] =>
	columns
		.filter((column) => column.startsWith('metadata.'))
		.flatMap((column) =>
			sharedFiles(one, other).map((file) => ({
				file,
				column,
				wants: [conflictWords.withColumn(column), conflictWords.withoutColumn(column)]
			}))
		);

const filledAndBlank = test(['filled', 'blank'], (one, other) =>
	cells(one, other, [conflictWords.filled, conflictWords.blank])
);

const values = test(['values', 'values'], (one, other) => {
	const fold = (text: string): string =>
		one.ignoreCase === true || other.ignoreCase === true ? text.toLowerCase() : text;
	return shared(one.values.map(fold), other.values.map(fold)).length > 0
		? []
		: cells(one, other, [either(one.values), either(other.values)].map(conflictWords.values));
});

/** Addresses of the plainest kind: who takes none of them takes no address. */
const EMAILS = ['ada@example.org', 'a@b.example'];

const emails = test(['type', 'pattern'], (one, other) => {
	if (one.type !== 'email') return [];
	const { pattern, characters = '' } = other;
	const takes = wholePattern(pattern ?? `[${characters}]*`);
	return EMAILS.some((email) => takes(email))
		? []
		: cells(one, other, [conflictWords.email, conflictWords.pattern(other.expected)]);
});

const text = test(['text', 'text'], (one, other) => {
	const files = sharedFiles(one.files, other.files);
	const found: (readonly [string, string])[] = [];
	const ends = shared(one.lineEnds ?? [], other.lineEnds ?? []);
	if (one.lineEnds !== undefined && other.lineEnds !== undefined && ends.length === 0)
		found.push([conflictWords.lineEnds(one.lineEnds), conflictWords.lineEnds(other.lineEnds)]);
	if (one.quoting === 'all' && other.quoting === 'needed')
		found.push([conflictWords.quoteAll, conflictWords.quoteNeeded]);
	const file = files.length === 1 ? files[0] : null;
	return files.length === 0 ? [] : found.map((wants) => ({ file, column: null, wants }));
});

const modes = test(['manifestMode', 'manifestMode'], (one, other) =>
	shared(one.allow, other.allow).length > 0 || sharedFiles(one.files, other.files).length === 0
		? []
		: wholeZip([either(one.allow), either(other.allow)].map(conflictWords.mode) as [string, string])
);

const manifestValues = test(['manifestValue', 'manifestValue'], (one, other) => {
	const [mine, others] = [one.values, other.values];
	if (mine === undefined || others === undefined || shared(mine, others).length > 0) return [];
	return shared(one.properties, other.properties).map((property) => ({
		file: 'manifest.csv',
		column: property,
		wants: [
			conflictWords.property(property, either(mine)),
			conflictWords.property(property, either(others))
		]
	}));
});

const tests: readonly Test[] = [
	zipNames,
	versions,
	presence,
	extraColumns,
	filledAndBlank,
	values,
	emails,
	text,
	modes,
	manifestValues
];

/** What two demands want differently, whichever way round they stand. */
export function opposites(one: Demand, other: Demand): readonly Opposition[] {
	const found = tests.flatMap((look) => look(one, other));
	if (one.kind === other.kind && found.length > 0) return found;
	const turned = tests.flatMap((look) => look(other, one));
	return [
		...found,
		...turned.map(({ wants: [a, b], ...place }) => ({ ...place, wants: [b, a] as const }))
	];
}

type Files = '*' | readonly string[];

const shared = <Item>(one: readonly Item[], other: readonly Item[]): Item[] =>
	one.filter((item) => other.includes(item));

/** Files that both speak of; `*` for all where both do. */
function sharedFiles(one: Files, other: Files): string[] {
	if (one === '*') return other === '*' ? ['*'] : [...other];
	return other === '*' ? [...one] : shared(one, other);
}

interface Cells {
	readonly files: Files;
	readonly columns: Files;
	readonly when?: readonly Clause[] | undefined;
}

/** The columns of which both speak, for records that both can mean. */
function cells(one: Cells, other: Cells, wants: readonly string[]): Opposition[] {
	if (!canMeet(one.when ?? [], other.when ?? [])) return [];
	const [a, b] = wants;
	return sharedFiles(one.files, other.files).flatMap((file) =>
		sharedFiles(one.columns, other.columns).map((column) => ({
			file: file === '*' ? null : file,
			column: column === '*' ? null : column,
			wants: [a, b] as const
		}))
	);
}

/** False where two conditions on records exclude each other: one column, and no value in common. */
const canMeet = (one: readonly Clause[], other: readonly Clause[]): boolean =>
	one.every((mine) => other.every((yours) => mine[0] !== yours[0] || overlap(mine, yours)));

function overlap(one: Clause, other: Clause): boolean {
	const [mine, yours] = [taken(one), taken(other)];
	if (mine !== null && yours !== null) return shared(mine, yours).length > 0;
	if (mine !== null) return mine.some((value) => !excludes(other, value));
	return yours === null || yours.some((value) => !excludes(one, value));
}

/** The values that a clause lets through, where it names them. */
function taken(clause: Clause): readonly string[] | null {
	if (clause[1] === 'is') return [String(clause[2])];
	if (clause[1] === 'in') return clause[2];
	return clause[1] === 'empty' ? [''] : null;
}

function excludes(clause: Clause, value: string): boolean {
	if (clause[1] === 'not') return String(clause[2]) === value;
	if (clause[1] === 'notIn') return clause[2].includes(value);
	return clause[1] === 'filled' && value === '';
}
