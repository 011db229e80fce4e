import { either, type DemandOf } from '../demands/interpreter';
import { wholePattern } from '../pattern-match';
import { conflictWords } from '../words.conflicts';
import { shared, sharedNames, test, wholeZip, type Test } from './opposition';

type NameDemand = DemandOf<'zipName'>;

/** Names of the zip. Two patterns may have a name in common: nobody can say that they have none. */
const zipNames = test(['zipName', 'zipName'], (one, other) => {
	const named = [...takenNames(one), ...takenNames(other)];
	const share = named.some((name) => takesName(one, name) && takesName(other, name));
	return named.length === 0 || share ? [] : wholeZip([nameWords(one), nameWords(other)]);
});

const takenNames = ({ names = [], tolerate = [] }: NameDemand): string[] => [...names, ...tolerate];

function takesName(demand: NameDemand, name: string): boolean {
	const fold = (text: string): string => (demand.ignoreCase === true ? text.toLowerCase() : text);
	if (takenNames(demand).some((taken) => fold(taken) === fold(name))) return true;
	return demand.pattern !== undefined && wholePattern(demand.pattern)(name);
}

const nameWords = ({ names, write, pattern = '' }: NameDemand): string => {
	if (names !== undefined) return conflictWords.name(either(names));
	return write === undefined ? conflictWords.nameForm(pattern) : conflictWords.nameLike(write);
};

const versions = test(['version', 'version'], (one, other) =>
	shared(one.versions, other.versions).length > 0
		? []
		: wholeZip([
				conflictWords.version(either(one.versions)),
				conflictWords.version(either(other.versions))
			])
);

const presence = test(['filePresence', 'filePresence'], (one, other) => {
	const isWanted = one.need === 'required' || one.need === 'recommended';
	if (!isWanted || other.need !== 'forbidden') return [];
	return shared(one.files, other.files).map((file) => ({
		file,
		columns: [],
		wants: [conflictWords.withFile(file), conflictWords.withoutFile(file)]
	}));
});

/** How files are written. Only where both speak of it. */
const lineEnds = test(['text', 'text'], (one, other) => {
	if (one.lineEnds === undefined || other.lineEnds === undefined) return [];
	if (shared(one.lineEnds, other.lineEnds).length > 0) return [];
	return inFiles(one, other, [
		conflictWords.lineEnds(one.lineEnds),
		conflictWords.lineEnds(other.lineEnds)
	]);
});

const quoting = test(['text', 'text'], (one, other) =>
	one.quoting === 'all' && other.quoting === 'needed'
		? inFiles(one, other, [conflictWords.quoteAll, conflictWords.quoteNeeded])
		: []
);

const inFiles = (
	one: DemandOf<'text'>,
	other: DemandOf<'text'>,
	wants: readonly [string, string]
) => {
	const files = sharedNames(one.files, other.files);
	if (files.length === 0) return [];
	return files.length === 1 && files[0] !== '*'
		? [{ file: files[0], columns: [], wants }]
		: wholeZip(wants);
};

const modes = test(['manifestMode', 'manifestMode'], (one, other) => {
	const files = sharedNames(one.files, other.files);
	if (files.length === 0 || shared(one.allow, other.allow).length > 0) return [];
	const named = files.includes('*') ? conflictWords.everyFile : either(files);
	return wholeZip([
		conflictWords.mode(named, either(one.allow)),
		conflictWords.mode(named, either(other.allow))
	]);
});

const manifestValues = test(['manifestValue', 'manifestValue'], (one, other) => {
	const [mine, others] = [one.values, other.values];
	if (mine === undefined || others === undefined || shared(mine, others).length > 0) return [];
	return shared(one.properties, other.properties).map((property) => ({
		file: 'manifest.csv',
		columns: [property],
		wants: [
			conflictWords.property(property, either(mine)),
			conflictWords.property(property, either(others))
		]
	}));
});

/** Tests of demands on the zip, its files as a whole and the manifest. */
export const zipTests: readonly Test[] = [
	zipNames,
	versions,
	presence,
	lineEnds,
	quoting,
	modes,
	manifestValues
];
