import type { Counted } from '../../core/snapshots/by-school';
import type { DiffFile } from '../../core/snapshots/diff-report';
import type { DiffList, DiffSelection } from '../../core/snapshots/diff-rows';
import type { ComparisonShape, ForecastShape } from './shapes';

const ofFiles = ['removed', 'added', 'changed', 'returned'] as const;
const ofClasses = [
	'studentsWithoutClass',
	'teachersWithoutClass',
	'classesWithoutTeacher'
] as const;

export type FileList = (typeof ofFiles)[number];
type ClassList = (typeof ofClasses)[number];

/** True for lists of the records of one file. */
export const isFileList = (list: DiffList): list is FileList =>
	(ofFiles as readonly DiffList[]).includes(list);

const isClassList = (list: DiffList): list is ClassList =>
	(ofClasses as readonly DiffList[]).includes(list);

/** A list that can be picked, with its number of records. */
export interface ListChoice {
	readonly list: DiffList;
	readonly count: number;
}

/** The files of a comparison, in whole or only what departs from a new year or term. */
export const filesOf = (result: ComparisonShape, departures: boolean): readonly DiffFile[] =>
	departures ? (result.rollOver?.departures ?? result.files) : result.files;

const fileNamed = (files: readonly DiffFile[], name: string): DiffFile | undefined =>
	files.find((file) => file.name === name);

/** The forecast of the receiver that a selection names, else of the first that is chosen. */
export const forecastOf = (
	{ forecasts }: ComparisonShape,
	{ profile }: DiffSelection
): ForecastShape | undefined => forecasts.find((each) => each.profile === profile);

/** The lists that have something in them, and the four kinds of change in any case. */
export function listChoices(result: ComparisonShape, selection: DiffSelection): ListChoice[] {
	const files = filesOf(result, selection.departures === true);
	const file = fileNamed(files, selection.file);
	const off = offChoice(result, selection);
	const same = result.rollOver?.sameGrade ?? 0;
	return [
		...ofFiles.map((list) => ({ list, count: file?.[list] ?? 0 })),
		...(off === null ? [] : [off]),
		...ofClasses
			.map((list) => ({ list, count: classCount(result, selection, list) }))
			.filter(({ list, count }) => count > 0 || selection.list === list),
		...(same > 0 ? [{ list: 'sameGrade' as const, count: same }] : [])
	];
}

/** Who is off: only where a receiver takes the zip. */
function offChoice(result: ComparisonShape, selection: DiffSelection): ListChoice | null {
	const forecast = forecastOf(result, selection) ?? result.forecasts[0];
	if (forecast === undefined) return null;
	const record = forecast.records.find(({ file }) => file === selection.file);
	return { list: 'off', count: record?.switchOff ?? 0 };
}

const classCount = (result: ComparisonShape, selection: DiffSelection, list: ClassList): number =>
	(forecastOf(result, selection)?.classes ?? result.classes)[list];

type Filter = keyof Omit<DiffSelection, 'list' | 'file'>;

/** A selection without some of its filters. */
const without = (selection: DiffSelection, ...filters: readonly Filter[]): DiffSelection =>
	// List and file are no filters, so they stay.
	Object.fromEntries(
		Object.entries(selection).filter(([name]) => !(filters as readonly string[]).includes(name))
	) as unknown as DiffSelection;

/** A selection for another list: of the filters only those stay that it knows. */
export function withList(
	result: ComparisonShape,
	selection: DiffSelection,
	list: DiffList
): DiffSelection {
	const kept = without(selection, 'because', 'column', 'profile', 'departures');
	const { profile, departures } = selection;
	const at = list === 'off' ? (profile ?? result.forecasts[0]?.profile) : profile;
	const knowsReceiver = at !== undefined && (list === 'off' || isClassList(list));
	return {
		...kept,
		list,
		...(knowsReceiver ? { profile: at } : {}),
		...(isFileList(list) && departures === true ? { departures } : {})
	};
}

/** The same with a filter set, or taken away by an empty value. */
export const withFilter = (
	selection: DiffSelection,
	filter: Exclude<Filter, 'departures'>,
	value: string
): DiffSelection => {
	const others = without(selection, filter);
	// What a select offers is what the type allows: its options are made of the same values.
	return value === '' ? others : ({ ...others, [filter]: value } as DiffSelection);
};

/** True where anything narrows the list. */
export const isNarrowed = ({ school, kind, because, column, text }: DiffSelection): boolean =>
	[school, kind, because, column, text].some((wanted) => wanted !== undefined);

/** The same list with no filter. */
export const unfiltered = (selection: DiffSelection): DiffSelection =>
	without(selection, 'school', 'kind', 'because', 'column', 'text');

/** What a screen shows first: people who are gone, else the first list that has anything. */
export function firstSelection(result: ComparisonShape): DiffSelection {
	const departures = result.rollOver === null ? {} : { departures: true };
	const files = filesOf(result, result.rollOver !== null);
	const users = fileNamed(files, 'users.csv');
	const candidates = users === undefined ? files : [users, ...files];
	for (const file of candidates) {
		const list = ofFiles.find((each) => file[each] > 0);
		if (list !== undefined) return { list, file: file.name, ...departures };
	}
	return { list: 'removed', file: 'users.csv', ...departures };
}

/** The first list of a file that has anything. */
export function listOfFile({ files }: ComparisonShape, name: string): DiffSelection {
	const file = fileNamed(files, name);
	return { list: ofFiles.find((each) => (file?.[each] ?? 0) > 0) ?? 'removed', file: name };
}

/** Who, or which classes, of a school are gone. */
export const goneOfSchool = (school: string, what: Counted): DiffSelection =>
	what === 'classes'
		? { list: 'removed', file: 'classes.csv', school }
		: {
				list: 'removed',
				file: 'users.csv',
				school,
				kind: what === 'students' ? 'student' : 'staff'
			};

/** True for files whose records are people, or name one. */
export const isOfPeople = ({ file, list }: DiffSelection): boolean =>
	list === 'studentsWithoutClass' ||
	list === 'teachersWithoutClass' ||
	(list !== 'classesWithoutTeacher' &&
		['users.csv', 'enrollments.csv', 'roles.csv', 'demographics.csv'].includes(file));
