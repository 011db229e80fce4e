import type { Group, MessagePart, Severity } from '../../src/lib/core/findings/finding';
import type { FileState } from '../../src/lib/core/rules/roster-set';
import type {
	GridPage,
	GridRow,
	GroupView,
	ReportFile,
	ReportSummary
} from '../../src/lib/core/report/report';
import type { Progress } from '../../src/lib/workers/api';

/*
 * A made-up report for component tests and for looking at screens: Northgate K-8 lost a zero. Schools,
 * people and counts are invented; the counts agree with each other.
 */

/** Cuts a sentence at backticks: "School `0114` is missing." */
export const sentence = (text: string): readonly MessagePart[] =>
	text
		.split('`')
		.map((part, index) => ({ text: part, isValue: index % 2 === 1 }))
		.filter((part) => part.text !== '');

const plain = (parts: readonly MessagePart[]): string => parts.map((part) => part.text).join('');

/** A group with everything filled in that is not given. */
export function groupView(
	given: Partial<Group> & { id: string; says: string; todo?: string }
): GroupView {
	const { says, todo = 'Change it in your student system and export again.', ...facts } = given;
	const message = sentence(says);
	const advice = sentence(todo);
	const group: Group = {
		rule: 'reference-missing',
		base: null,
		profile: null,
		severity: 'error',
		file: 'users.csv',
		column: 'orgSourcedIds',
		value: null,
		values: 1,
		count: 1,
		kept: facts.count ?? 1,
		causedBy: null,
		relaxedBy: [],
		effect: null,
		does: null,
		message: plain(message),
		advice: plain(advice),
		fix: null,
		setAside: null,
		...facts
	};
	return {
		group,
		title: 'An id that leads nowhere',
		message,
		advice,
		what: 'An id in this column must be the sourcedId of a record in another file of the same zip.',
		why: 'A receiver cannot put the row anywhere, so it leaves the row out or refuses the zip.',
		source: 'OneRoster CSV 1.1, section 4.3',
		basis: 'MUST',
		hasRows: group.file !== null,
		standsFor: null
	};
}

export const groups: readonly GroupView[] = [
	groupView({
		id: 'g1',
		file: 'orgs.csv',
		column: 'sourcedId',
		rule: 'lost-zero',
		count: 1,
		value: '114',
		says: 'School `114` has probably lost its leading zero: 9,409 rows point to `0114`.',
		todo: 'Set the school number to `0114`, export again, and do not open orgs.csv in a spreadsheet on the way.'
	}),
	groupView({
		id: 'g2',
		file: 'classes.csv',
		column: 'schoolSourcedId',
		count: 184,
		value: '0114',
		causedBy: 'g1',
		says: 'School `0114` is not in orgs.csv. `114` is.'
	}),
	groupView({
		id: 'g3',
		file: 'users.csv',
		count: 1248,
		value: '0114',
		causedBy: 'g1',
		says: 'School `0114` is not in orgs.csv. `114` is.'
	}),
	groupView({
		id: 'g4',
		file: 'enrollments.csv',
		column: 'schoolSourcedId',
		count: 7977,
		value: '0114',
		causedBy: 'g1',
		says: 'School `0114` is not in orgs.csv. `114` is.'
	}),
	groupView({
		id: 'g5',
		column: 'role',
		rule: 'enumeration',
		count: 46,
		value: 'pupil',
		says: '`pupil` is not a role. `student` is.',
		todo: 'Map the role to `student` in the export settings of your student system.'
	}),
	groupView({
		id: 'g6',
		file: 'enrollments.csv',
		column: 'classSourcedId',
		count: 3,
		value: 'MA-207',
		says: 'Class `MA-207` is not in classes.csv. `MA-0207` is.'
	}),
	groupView({
		id: 'g7',
		severity: 'warning',
		column: 'username',
		rule: 'username-twice',
		count: 2,
		value: 'mlee',
		says: 'Two students share the username `mlee`.',
		todo: 'Give one of them another username: only one of the two could log in.'
	}),
	groupView({
		id: 'g8',
		severity: 'warning',
		file: null,
		column: null,
		rule: 'system-file',
		says: 'The zip holds a folder `__MACOSX` that a Mac has put there.',
		todo: 'Make the zip from the files themselves, or leave it: most receivers ignore the folder.'
	}),
	groupView({
		id: 'g9',
		severity: 'info',
		column: 'familyName',
		rule: 'spaces-at-the-ends',
		count: 12,
		values: 12,
		says: '12 names begin or end with a space.'
	})
];

const file = (
	name: string,
	rows: number,
	warning = 0,
	invalid = 0,
	state: FileState = 'checked'
): ReportFile => ({
	name,
	mode: 'bulk',
	rows,
	valid: rows - warning - invalid,
	warning,
	invalid,
	state
});

export const files: readonly ReportFile[] = [
	file('manifest.csv', 24),
	file('orgs.csv', 8, 0, 1),
	file('academicSessions.csv', 7),
	file('courses.csv', 412),
	file('classes.csv', 1186, 0, 184),
	file('users.csv', 9842, 2, 1294),
	file('enrollments.csv', 61_305, 0, 7980),
	file('demographics.csv', 9120, 0, 0, 'recovered')
];

/** Sums up groups and files as the check does. */
export function summaryOf(
	views: readonly GroupView[],
	given: Partial<ReportSummary> = {}
): ReportSummary {
	const count = (severity: Severity): number =>
		views
			.filter((view) => view.group.severity === severity)
			.reduce((sum, view) => sum + view.group.count, 0);
	return {
		format: 'rollcall-report/1',
		tool: { name: 'rollcall', version: '1.0.0' },
		asOf: '2026-08-17',
		input: {
			name: 'OneRoster.zip',
			bytes: 2_412_377,
			sha256: null,
			oneroster: '1.1',
			evidence: 'manifest says 1.1'
		},
		previous: null,
		files,
		profiles: [],
		counts: { error: count('error'), warning: count('warning'), info: count('info') },
		notRun: [],
		groups: views.map((view) => view.group),
		...given
	};
}

export const summary = summaryOf(groups, {
	notRun: [
		{
			rule: 'enrollment-dates',
			file: 'enrollments.csv',
			because: 'its class could not be found for 3 rows, so their dates were not compared'
		}
	]
});

/** Many groups, as a broken export makes them. */
export const manyGroups = (count: number): readonly GroupView[] =>
	Array.from({ length: count }, (_, index) =>
		groupView({
			id: `g${String(index + 1)}`,
			value: `nobody-${String(index + 1)}`,
			says: `User \`nobody-${String(index + 1)}\` is not in users.csv.`,
			file: 'enrollments.csv',
			column: 'userSourcedId'
		})
	);

const columns = [
	'sourcedId',
	'classSourcedId',
	'schoolSourcedId',
	'userSourcedId',
	'role',
	'primary',
	'beginDate',
	'endDate'
];

/** Some values no screen shows by itself, in the place of ordinary ones. */
const strange: Readonly<Record<number, string>> = {
	3: 'S-20872\u200b',
	5: ' S-20874',
	7: 'S\u00a020875',
	9: ''
};

function row(line: number, context: boolean): GridRow {
	const values = [
		`E-${String(118_200 + line)}`,
		`7-0${String((line % 6) + 1)}-A`,
		context ? '0101' : '0114',
		strange[line] ?? `S-${String(20_870 + line)}`,
		'student',
		'false',
		'2026-08-17',
		'2027-06-04'
	];
	return {
		row: line,
		line,
		cells: values.map((text, index) => ({ text, mark: index === 2 && !context ? 'error' : null })),
		message: context ? '' : 'School 0114 is not in orgs.csv.',
		context
	};
}

/** Rows of group g4. Every second line is one of the group; with neighbours the others come too. */
export function gridPage(from: number, count: number, context = 0, total = 7977): GridPage {
	const own = Math.max(0, Math.min(count, total - from));
	const lines = Array.from({ length: own }, (_, index) => 2 * (from + index) + 3);
	const rows = lines.flatMap((line) =>
		context > 0 ? [row(line - 1, true), row(line, false)] : [row(line, false)]
	);
	return { columns, marked: 2, from, total, rows };
}

const bytes = (rows: number): number => rows * 140;

/** A check two thirds through. */
export const progress: Progress = {
	name: 'OneRoster.zip',
	bytes: 2_412_377,
	oneroster: '1.1',
	rows: 42_318,
	bytesRead: 7_198_000,
	totalBytes: 11_800_000,
	files: files.map(({ name, rows }) => {
		const total = bytes(rows);
		if (name === 'enrollments.csv')
			return { name, state: 'reading', rows: 30_839, bytesRead: total / 2, bytes: total };
		if (name === 'demographics.csv')
			return { name, state: 'waiting', rows: 0, bytesRead: 0, bytes: total };
		return { name, state: 'read', rows, bytesRead: total, bytes: total };
	}),
	found: [
		{
			key: 'a',
			severity: 'error',
			file: 'users.csv',
			message: sentence('School `0114` is not in orgs.csv. `114` is.'),
			count: 5446
		},
		{
			key: 'b',
			severity: 'error',
			file: 'users.csv',
			message: sentence('`pupil` is not a role. `student` is.'),
			count: 46
		},
		{
			key: 'c',
			severity: 'warning',
			file: 'users.csv',
			message: sentence('Two students share the username `mlee`.'),
			count: 2
		}
	]
};
