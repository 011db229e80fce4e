import { makeDistrict } from '../../../src/lib/core/sample/district';
import { toByteFile } from '../../../src/lib/core/sample/roster-file';
import { districtZip } from '../district';
import { at, inNextYear, type Cells, type Roster } from './rolled-over';

/*
 * Two made-up deliveries, and all that is known of what became of one between them: a school closed,
 * a role is misspelt, some students lost their seats and a class its teacher.
 */

/** Two zips, and what is known of how one came of the other. */
export interface KnownPair<Known> {
	readonly before: Uint8Array;
	readonly after: Uint8Array;
	readonly known: Known;
}

/** What was changed where a school closed, in numbers. */
export interface ClosingFacts {
	/** The school that closed, with whom and what it had. */
	readonly school: {
		readonly name: string;
		readonly students: number;
		readonly staff: number;
		readonly classes: number;
		readonly seats: number;
	};
	/** Students whose role is misspelt. */
	readonly misspelt: number;
	/** Students who are there and have no seat any more. */
	readonly seatless: number;
	/** Users before. */
	readonly users: number;
}

const MISSPELT = 30;
const SEATLESS = 7;

/** Without families: what becomes of them hangs on their children, which is another story. */
function districtOf(students: number, seed: number): Roster {
	const { files } = makeDistrict({ students, seed, schools: 3 });
	const roster: Roster = {};
	for (const file of files) {
		const records = Array.from({ length: file.count }, (_, index) => {
			const cells = file.record(index);
			return Object.fromEntries(file.header.map((name, column) => [name, cells[column] ?? '']));
		});
		roster[file.name] = records
			.filter(({ role }) => file.name !== 'users.csv' || role !== 'guardian')
			.map((each) => ('agentSourcedIds' in each ? { ...each, agentSourcedIds: '' } : each));
	}
	return roster;
}

function zipOf(students: number, seed: number, roster: Roster): Promise<Uint8Array> {
	const { plan, files } = makeDistrict({ students, seed, schools: 3 });
	const made = files.map((file) => {
		const records = at(roster, file.name);
		return {
			...file,
			count: records.length,
			record: (index: number) => file.header.map((name) => records[index]?.[name] ?? '')
		};
	});
	return districtZip({ name: 'district.zip', plan, files: made.map(toByteFile) }, 1);
}

const ids = (records: readonly Cells[]): ReadonlySet<string> =>
	new Set(records.map(({ sourcedId = '' }) => sourcedId));

/** The smallest school closes; at the largest a role is misspelt, and seats are lost. */
export async function closingPair(
	students: number,
	seed: number
): Promise<KnownPair<ClosingFacts>> {
	const roster = districtOf(students, seed);
	const users = at(roster, 'users.csv');
	const pupilsOf = (school: string) =>
		users.filter(({ role, orgSourcedIds }) => role === 'student' && orgSourcedIds === school);
	const schools = at(roster, 'orgs.csv')
		.filter(({ type }) => type === 'school')
		.sort((a, b) => pupilsOf(a['sourcedId'] ?? '').length - pupilsOf(b['sourcedId'] ?? '').length);
	const closed = schools[0]?.['sourcedId'] ?? '';
	const open = schools.at(-1)?.['sourcedId'] ?? '';
	const classes = at(roster, 'classes.csv').filter((each) => each['schoolSourcedId'] === closed);
	const people = users.filter(({ orgSourcedIds }) => orgSourcedIds === closed);
	const [goneClasses, gone] = [ids(classes), ids(people)];
	const isGone = (seat: Cells): boolean =>
		gone.has(seat['userSourcedId'] ?? '') || goneClasses.has(seat['classSourcedId'] ?? '');
	const stay = pupilsOf(open);
	const misspelt = ids(stay.slice(0, MISSPELT));
	const seatless = ids(stay.slice(MISSPELT, MISSPELT + SEATLESS));
	const seats = at(roster, 'enrollments.csv');
	const after: Roster = {
		...roster,
		'orgs.csv': at(roster, 'orgs.csv').filter(({ sourcedId }) => sourcedId !== closed),
		'classes.csv': at(roster, 'classes.csv').filter(
			({ sourcedId = '' }) => !goneClasses.has(sourcedId)
		),
		'courses.csv': at(roster, 'courses.csv').filter(({ orgSourcedId }) => orgSourcedId !== closed),
		'users.csv': users
			.filter(({ sourcedId = '' }) => !gone.has(sourcedId))
			.map((each) => (misspelt.has(each['sourcedId'] ?? '') ? { ...each, role: 'pupil' } : each)),
		'enrollments.csv': seats.filter(
			(seat) => !isGone(seat) && !seatless.has(seat['userSourcedId'] ?? '')
		),
		'demographics.csv': at(roster, 'demographics.csv').filter(
			({ sourcedId = '' }) => !gone.has(sourcedId)
		)
	};
	const isStudent = ({ role }: Cells): boolean => role === 'student';
	return {
		before: await zipOf(students, seed, roster),
		after: await zipOf(students, seed, after),
		known: {
			school: {
				name: schools[0]?.['name'] ?? '',
				students: people.filter(isStudent).length,
				staff: people.filter((each) => !isStudent(each)).length,
				classes: classes.length,
				seats: seats.filter(isGone).length
			},
			misspelt: misspelt.size,
			seatless: seatless.size,
			users: users.length
		}
	};
}

/** Of a district and the same in the next school year, but for some students who are missing. */
export interface YearFacts {
	/** Students who leave after the last grade. */
	readonly leaving: number;
	/** Students who would have moved up, and are gone. */
	readonly missing: number;
}

/** A new school year in which five students are missing who should have moved up. */
export async function yearPair(students: number, seed: number): Promise<KnownPair<YearFacts>> {
	const roster = districtOf(students, seed);
	const next = inNextYear(roster);
	const stays = ids(at(next, 'users.csv'));
	const leaving = at(roster, 'users.csv').filter(({ sourcedId = '' }) => !stays.has(sourcedId));
	const missing = ids(
		at(next, 'users.csv')
			.filter(({ role, grades }) => role === 'student' && grades === '04')
			.slice(0, 5)
	);
	const without = (name: string, column: string): Cells[] =>
		at(next, name).filter((each) => !missing.has(each[column] ?? ''));
	const after: Roster = {
		...roster,
		...next,
		'users.csv': without('users.csv', 'sourcedId'),
		'enrollments.csv': without('enrollments.csv', 'userSourcedId'),
		'demographics.csv': without('demographics.csv', 'sourcedId')
	};
	return {
		before: await zipOf(students, seed, roster),
		after: await zipOf(students, seed, after),
		known: { leaving: leaving.length, missing: missing.size }
	};
}
