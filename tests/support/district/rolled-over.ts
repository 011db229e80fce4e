import { makeDistrict } from '../../../src/lib/core/sample/district';

/** A record by its columns. */
export type Cells = Record<string, string>;
/** Files as records, to be changed. */
export type Roster = Record<string, Cells[]>;

const GRADES = ['KG', ...Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, '0'))];
const DATA = [
	'orgs.csv',
	'academicSessions.csv',
	'courses.csv',
	'classes.csv',
	'users.csv',
	'enrollments.csv',
	'demographics.csv'
];

/** A made-up district as records. */
export function districtRecords(students: number, seed: number, schools: number): Roster {
	const { files } = makeDistrict({ students, seed, schools });
	const data = files.filter(({ name }) => DATA.includes(name));
	return Object.fromEntries(
		data.map((file) => [
			file.name,
			Array.from({ length: file.count }, (_, index) => {
				const cells = file.record(index);
				return Object.fromEntries(file.header.map((name, at) => [name, cells[at] ?? '']));
			})
		])
	);
}

const next = (text: string): string =>
	text.replaceAll('2027', '2028').replaceAll('2026-2028', '2027-2028').replaceAll('2026', '2027');

/**
 * The same district in the next school year: everybody one grade up, at the school that has it, the
 * last grade gone, a new first one, all classes and enrollments new.
 */
export function inNextYear(roster: Roster): Roster {
	const students = at(roster, 'users.csv').filter(({ role }) => role === 'student');
	const grades = new Map<string, Set<string>>();
	for (const { orgSourcedIds = '', grades: grade = '' } of students) {
		grades.set(orgSourcedIds, (grades.get(orgSourcedIds) ?? new Set()).add(grade));
	}
	const highest = GRADES.findLast((grade) => students.some(({ grades: own }) => own === grade));
	const leaves = new Set(students.filter((each) => each['grades'] === highest).map(id));
	const first = GRADES.find((grade) => students.some(({ grades: own }) => own === grade)) ?? '';
	const newcomers = students
		.filter((each) => each['grades'] === first)
		.map((each) => ({ ...each, sourcedId: `new-${id(each)}`, agentSourcedIds: '', email: '' }));
	const users = at(roster, 'users.csv')
		.filter((each) => !leaves.has(id(each)) && !isAloneWith(each, leaves))
		.map((each) => (each['role'] === 'student' ? movedUp(each, grades) : each));
	const year = (each: Cells): Cells => mapped(each, next);
	return {
		'orgs.csv': at(roster, 'orgs.csv'),
		'academicSessions.csv': at(roster, 'academicSessions.csv').map(year),
		'courses.csv': at(roster, 'courses.csv').map((each) => ({
			...each,
			schoolYearSourcedId: next(each['schoolYearSourcedId'] ?? '')
		})),
		'classes.csv': at(roster, 'classes.csv').map((each) => ({
			...each,
			sourcedId: `${id(each)}-28`,
			termSourcedIds: next(each['termSourcedIds'] ?? '')
		})),
		'users.csv': [...users, ...newcomers],
		'enrollments.csv': at(roster, 'enrollments.csv')
			.filter((each) => !leaves.has(each['userSourcedId'] ?? ''))
			.map((each) => ({
				...mapped(each, next),
				sourcedId: `${id(each)}-28`,
				userSourcedId: each['userSourcedId'] ?? '',
				classSourcedId: `${each['classSourcedId'] ?? ''}-28`
			})),
		'demographics.csv': [
			...at(roster, 'demographics.csv').filter((each) => !leaves.has(id(each))),
			...newcomers.map((each) => ({ sourcedId: id(each), birthDate: '2022-02-02' }))
		]
	};
}

/** Takes students out with all that names them. */
export function withoutStudents(roster: Roster, gone: ReadonlySet<string>): Roster {
	const stays = (name: string, column: string): Cells[] =>
		at(roster, name).filter((each) => !gone.has(each[column] ?? ''));
	return {
		...roster,
		'users.csv': stays('users.csv', 'sourcedId'),
		'enrollments.csv': stays('enrollments.csv', 'userSourcedId'),
		'demographics.csv': stays('demographics.csv', 'sourcedId')
	};
}

/** The records of a file. */
export const at = (roster: Roster, name: string): Cells[] => roster[name] ?? [];

const id = (cells: Cells): string => cells['sourcedId'] ?? '';

const mapped = (cells: Cells, make: (text: string) => string): Cells =>
	Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, make(text)]));

/** True for a parent all of whose children leave. */
const isAloneWith = ({ role, agentSourcedIds = '' }: Cells, leaves: ReadonlySet<string>): boolean =>
	role === 'guardian' && agentSourcedIds.split(',').every((child) => leaves.has(child));

function movedUp(student: Cells, grades: ReadonlyMap<string, ReadonlySet<string>>): Cells {
	const grade = GRADES[GRADES.indexOf(student['grades'] ?? '') + 1] ?? '';
	const own = student['orgSourcedIds'] ?? '';
	const other = [...grades].find(([, taught]) => taught.has(grade))?.[0] ?? own;
	const orgSourcedIds = grades.get(own)?.has(grade) === true ? own : other;
	return { ...student, grades: grade, orgSourcedIds };
}
