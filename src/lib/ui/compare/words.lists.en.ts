import { count as n } from '../../languages/en/counts';
import { words } from '../words.en';

/*
 * Words of the lists of a comparison, of one record held before and after, and of records that are
 * there under two ids.
 */

const lists = {
	removed: 'Gone',
	added: 'New',
	changed: 'Changed',
	returned: 'Back again',
	off: 'Switched off',
	studentsWithoutClass: 'Students left without a class',
	teachersWithoutClass: 'Teachers left without a class',
	classesWithoutTeacher: 'Classes left without a teacher',
	sameGrade: 'Students in the same grade as before'
} as const;

export const listText = {
	title: 'Who and what, by name',
	stays: 'Names stay on this device.',
	lists,
	by: 'Kind of change',
	file: 'File',
	receiver: 'Receiver',
	inFiles: 'In the files, whoever receives them',
	school: 'School',
	allSchools: 'All schools',
	kind: 'Who',
	allKinds: 'Everybody',
	kinds: { student: 'Students', staff: 'Staff', family: 'Families', other: 'Without a role' },
	column: 'Column',
	allColumns: 'All columns',
	because: 'Why',
	allReasons: 'All reasons',
	reasons: {
		missing: 'Not in the newer roster',
		refused: 'In it, but refused',
		cascade: 'Hangs on something that goes'
	},
	search: 'Find by name or id',
	placeholder: 'A name or an id',
	clear: 'Show all',
	departures: 'Only what a new year or term does not explain',
	showing: (from: number, to: number, total: number) =>
		total === 0
			? 'Nobody and nothing in this list.'
			: from === 1 && to === total
				? `All ${n(total)}`
				: `Showing ${n(from)} to ${n(to)} of ${n(total)}`,
	loading: 'Getting the list',
	failed: 'The list could not be shown. That is our mistake, not your file’s.',
	retry: 'Try again',
	none: 'Nothing fits',
	noneHint: 'Another word, school or kind may find it.',
	empty: 'Nothing of this kind',
	emptyHint: 'Another kind of change or another file may have some.',
	save: 'Save this list as CSV',
	columns: {
		name: 'Name',
		role: 'Role',
		grade: 'Grade',
		school: 'School',
		of: 'Belongs to',
		changes: 'What changed',
		why: 'Why',
		note: 'Note'
	},
	empties: 'empty',
	to: 'became',
	more: (count: number) => `and ${n(count)} more`,
	look: (name: string) => `${name}: before and after`,
	cameBack: (id: string) => `Came back as ${id}`,
	wentAs: (id: string) => `Went as ${id}`,

	record: {
		before: 'Earlier',
		after: 'Newer',
		row: (row: number | null) => (row === null ? 'not there' : `row ${n(row)}`),
		column: 'Column',
		changed: 'Changed',
		same: 'As it was',
		only: { before: 'What it held', after: 'What it holds' },
		previous: 'Previous',
		next: 'Next',
		close: 'Close',
		place: (at: number, total: number) => `${n(at)} of ${n(total)}`,
		empties: 'Empty columns are left out.'
	}
} as const;

const kinds: Readonly<Record<string, readonly [string, string]>> = {
	'users.csv': ['One person, two ids?', 'start again from nothing'],
	'classes.csv': ['One class, two ids?', 'starts again without its work'],
	'courses.csv': ['One course, two ids?', 'starts again'],
	'orgs.csv': ['One school, two ids?', 'loses everybody first, and gets them anew']
};

export const twinText = {
	title: 'The same one under two ids?',
	lead: 'Every receiver would see a deletion and a stranger: whatever belongs to the old id is switched off, and the new one starts again from nothing.',
	question: (file: string) => kinds[file]?.[0] ?? 'One record, two ids?',
	cases: (count: number) => (count === 1 ? '1 case' : `${n(count)} cases`),
	open: (count: number) => (count === 0 ? 'All decided' : `${n(count)} to decide`),
	sides: { before: 'Earlier', after: 'Newer' },
	id: 'Id',
	role: 'Role',
	school: 'School',
	grade: 'Grade',
	of: 'Course',
	confidence: { sure: 'Very likely the same', likely: 'Probably the same' },
	swap: 'The old id means somebody else now: two changed places. Give both ids back together.',
	same: (clue: string) => clue.charAt(0).toUpperCase() + clue.slice(1),
	keep: 'Keep the old id',
	two: {
		'users.csv': 'They are two people',
		'classes.csv': 'They are two classes',
		'courses.csv': 'They are two courses',
		'orgs.csv': 'They are two schools'
	} as Readonly<Record<string, string>>,
	twoOther: 'They are two',
	look: 'See both side by side',
	undo: 'Undo',
	kept: (before: string, after: string) =>
		`Keeps ${before}: change ${after} back to ${before} before you send it.`,
	changes: (parts: readonly string[]) => `That changes ${words.list(parts)}.`,
	rows: (file: string, column: string, count: number) =>
		`${column} in ${words.rows(count)} of ${file}`,
	setAside: 'Set aside for this comparison.',
	more: (count: number) => `Show ${n(count)} more`,
	decided: 'Old ids to give back',
	decidedLead: (count: number) =>
		`${count === 1 ? '1 record keeps its old id' : `${n(count)} records keep their old ids`}. They can be corrected in the newer roster here, so that you can save it. Tell whoever runs the student system, too: tomorrow’s export has the new ids again.`,
	keepAll: (count: number) => `Keep the old id in all ${n(count)} very likely cases`,
	correct: (count: number) =>
		count === 1 ? 'Give the old id back' : `Give ${n(count)} old ids back`,
	corrected: 'The old ids are back in the newer roster, and the comparison counts with them.',
	toReport: 'See the corrections and save the zip',
	notCorrected:
		'Nothing was changed: somebody else has the old id in the newer roster and keeps it. Decide that case, too.',
	save: 'Save the list as CSV'
} as const;
