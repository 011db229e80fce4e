import type { Planting } from '../../../../src/lib/core/sample/planting';
import { schoolYear, sessionIds } from '../../../../src/lib/core/sample/terms';
import { everyVersion, manifestVersions } from '../../../../src/lib/core/spec/spec';
import { cellFault, inVersions, roleOfUser, userOf, type Fault } from '../fault';

const users = 'users.csv';
const classes = 'classes.csv';
const enrollments = 'enrollments.csv';
const demographics = 'demographics.csv';

/** Cells of a record by column, so that a copy says only what is different. */
type Changes = Readonly<Record<string, string>>;

/** Adds a copy of a record with other cells, and gives its number. */
function copy(planting: Planting, file: string, record: number, changes: Changes): number {
	const planted = planting.file(file);
	const added = planting.add(file, [...planted.record(record)]);
	for (const [column, value] of Object.entries(changes)) {
		if (planted.header.includes(column)) planted.set(added, column, value);
	}
	return added;
}

/** Adds a copy of a user with another id, and with a role of its own where roles are a file. */
function copyUser(
	planting: Planting,
	record: number,
	changes: Changes & { sourcedId: string }
): number {
	const { sourcedId } = changes;
	const added = copy(planting, users, record, { userMasterIdentifier: '', ...changes });
	if (planting.clean.version !== '1.2') return added;
	const [owner, org] = ['sourcedId', 'primaryOrgSourcedId'].map((column) =>
		planting.file(users).cell(record, column)
	);
	// Some staff have a role at another school, too; the copy belongs where the person does.
	const role = planting.pick(
		'roles.csv',
		(cell) =>
			cell('userSourcedId') === owner &&
			cell('orgSourcedId') === org &&
			cell('roleType') === 'primary'
	);
	const own = {
		sourcedId: `role-${sourcedId}`,
		userSourcedId: sourcedId,
		userProfileSourcedId: ''
	};
	copy(planting, 'roles.csv', role, own);
	return added;
}

type Cell = (column: string) => string;

/** A class of two terms. */
const isWholeYear = (cell: Cell): boolean =>
	(cell('termSourcedIds') + cell('termSourcedId')).includes(',');

/** A student whom no guardian hangs on. */
const isUnguarded = (cell: Cell): boolean => cell('agentSourcedIds') + cell('agents') === '';

/** A class of its own, copied from a subject class of the whole year. Gives its number and id. */
function newClass(planting: Planting, id: string): { record: number; from: number } {
	const from = planting.pick(
		classes,
		(cell) => cell('classType') === 'scheduled' && isWholeYear(cell)
	);
	const classCode = `PLANTED-${id}`;
	return { record: copy(planting, classes, from, { sourcedId: id, classCode }), from };
}

/** Enrolls people in a class as others are in theirs: `like` is an enrollment of the right kind. */
function enroll(
	planting: Planting,
	classId: string,
	ids: readonly string[],
	like: { readonly role: string; readonly school: string }
): void {
	const record = planting.pick(
		enrollments,
		(cell) =>
			cell('role') === like.role &&
			cell('schoolSourcedId') === like.school &&
			(cell('beginDate') !== '' || planting.clean.version === '1.0')
	);
	ids.forEach((id, index) =>
		copy(planting, enrollments, record, {
			sourcedId: `planted-${like.role}-${classId}-${String(index)}`,
			classSourcedId: classId,
			userSourcedId: id,
			primary: 'false',
			beginDate: '',
			endDate: ''
		})
	);
}

const schoolOfUser = (cell: Cell): string => cell('orgSourcedIds') + cell('primaryOrgSourcedId');

/** Ids of people of a role at a school, as many as are wanted. */
function peopleAt(planting: Planting, role: string, school: string, count: number): string[] {
	const file = planting.file(users);
	const ids: string[] = [];
	for (let record = 0; record < file.rows && ids.length < count; record++) {
		const cell: Cell = (column) => file.cell(record, column);
		if (roleOfUser(cell, planting) === role && schoolOfUser(cell) === school)
			ids.push(file.cell(record, 'sourcedId'));
	}
	return ids;
}

const schoolOf = (planting: Planting, record: number): string =>
	planting.file(classes).cell(record, 'schoolSourcedId');

/** A class that others are copied into: who is in it decides what is hard to believe. */
const classFault = (
	rule: string,
	severity: Fault['severity'],
	members: readonly (readonly [role: string, count: number])[]
): Fault => ({
	id: rule,
	rule,
	severity,
	plant: (planting) => {
		const id = `planted-${rule}`;
		const { record } = newClass(planting, id);
		const school = schoolOf(planting, record);
		for (const [role, count] of members) {
			enroll(planting, id, peopleAt(planting, role, school, count), { role, school });
		}
		planting.expect(rule, { file: classes, record, column: 'sourcedId', value: id });
	}
});

/** A user more than classes. */
const idleUser = (rule: string, severity: Fault['severity'], role: string): Fault => ({
	id: rule,
	rule,
	severity,
	plant: (planting) => {
		const id = `planted-${rule}`;
		const from = planting.pick(
			users,
			(cell) => roleOfUser(cell, planting) === role && isUnguarded(cell)
		);
		const record = copyUser(planting, from, {
			sourcedId: id,
			username: id,
			email: `${id}@larkfield.example.org`,
			givenName: 'Planted'
		});
		planting.expect(rule, { file: users, record, column: 'sourcedId', value: id });
	}
});

/** A user with classes who is somebody else's copy. */
const twin = (
	rule: string,
	changes: Changes,
	also: (planting: Planting, from: number, id: string) => void
): Fault => ({
	id: rule,
	rule,
	severity: 'warning',
	plant: (planting) => {
		const id = `planted-${rule}`;
		const from = planting.pick(
			users,
			(cell) => roleOfUser(cell, planting) === 'student' && isUnguarded(cell)
		);
		const record = copyUser(planting, from, { sourcedId: id, username: id, ...changes });
		const owner = planting.file(users).cell(from, 'sourcedId');
		const seat = planting.pick(
			enrollments,
			(cell) => cell('userSourcedId') === owner && cell('role') === 'student'
		);
		copy(planting, enrollments, seat, { sourcedId: id, userSourcedId: id });
		also(planting, from, id);
		planting.expect(rule, { file: users, record, column: 'sourcedId', value: id });
	}
});

/** Gives the copy of a student the birth date of the student. */
function sameBirth(planting: Planting, from: number, id: string): void {
	const owner = planting.file(users).cell(from, 'sourcedId');
	const record = planting.pick(
		demographics,
		(cell) => cell('sourcedId') + cell('userSourcedId') === owner
	);
	copy(planting, demographics, record, { sourcedId: id, userSourcedId: id });
}

/** The same name, written another way. */
const twins: readonly Fault[] = [
	twin('person-twice-email', {}, () => undefined),
	twin('person-twice-birth-date', { email: '' }, sameBirth)
];

/** A teacher who is put into fifty more classes of the school, and a school that has so many. */
const busyTeacher: Fault = {
	id: 'teacher-over-fifty',
	rule: 'teacher-over-fifty',
	severity: 'warning',
	plant: (planting) => {
		const rule = 'teacher-over-fifty';
		const record = planting.pick(users, (cell) => roleOfUser(cell, planting) === 'teacher');
		const file = planting.file(users);
		const id = file.cell(record, 'sourcedId');
		const school = schoolOfUser((column) => file.cell(record, column));
		const all = planting.file(classes);
		let count = 0;
		for (let at = 0; at < all.rows && count < 51; at++) {
			const cell: Cell = (column) => all.cell(at, column);
			const isMeant = cell('schoolSourcedId') === school && isWholeYear(cell);
			if (!isMeant) continue;
			count++;
			const like = planting.pick(
				enrollments,
				(cell) => cell('role') === 'teacher' && cell('schoolSourcedId') === school
			);
			copy(planting, enrollments, like, {
				sourcedId: `planted-${rule}-${String(count)}`,
				classSourcedId: all.cell(at, 'sourcedId'),
				userSourcedId: id,
				primary: 'false',
				beginDate: '',
				endDate: ''
			});
		}
		planting.expect(rule, { file: users, record, column: 'sourcedId', value: id });
	}
};

/** A class whose id is another's in capital letters, with a student and a teacher. */
const capitals: Fault = {
	id: 'id-differs-in-case',
	rule: 'id-differs-in-case',
	severity: 'warning',
	plant: (planting) => {
		const rule = 'id-differs-in-case';
		const from = planting.pick(
			classes,
			(cell) => isWholeYear(cell) && /[a-z]/.test(cell('sourcedId'))
		);
		const value = planting.file(classes).cell(from, 'sourcedId').toUpperCase();
		const record = copy(planting, classes, from, { sourcedId: value });
		const school = schoolOf(planting, record);
		for (const role of ['student', 'teacher']) {
			enroll(planting, value, peopleAt(planting, role, school, 1), { role, school });
		}
		planting.expect(rule, { file: classes, record, column: 'sourcedId', value });
	}
};

/** A grading period more, which begins before the year does. */
const earlySession: Fault = {
	id: 'session-outside-year',
	rule: 'session-outside-year',
	severity: 'warning',
	plant: (planting) => {
		const file = 'academicSessions.csv';
		const { year } = sessionIds;
		const { header } = planting.file(file);
		const cells = [
			...['planted-session', '', '', 'Quarter 0', 'gradingPeriod'],
			...['2026-07-01', '2026-09-01', year, schoolYear]
		];
		// 1.0 lacks the last column.
		const record = planting.add(file, cells.slice(0, header.length));
		planting.expect('session-outside-year', {
			file,
			record,
			column: 'startDate',
			value: '2026-07-01'
		});
	}
};

const test: Fault = {
	id: 'test-account',
	rule: 'test-account',
	severity: 'info',
	plant: (planting) => {
		const record = planting.pick(users, (cell) => roleOfUser(cell, planting) === 'student');
		const file = planting.file(users);
		file.set(record, 'givenName', 'Test');
		file.set(record, 'familyName', 'Student');
		const value = file.cell(record, 'username');
		planting.expect('test-account', { file: users, record, column: 'username', value });
	}
};

const sameDomain = (domain: string) => (email: string) => email.replace(/@.*/, `@${domain}`);
const student = userOf('student');

const inEveryVersion: readonly Fault[] = [
	capitals,
	earlySession,
	classFault('class-without-teacher', 'warning', [['student', 3]]),
	classFault('class-without-students', 'info', [['teacher', 1]]),
	classFault('class-over-fifty', 'info', [
		['student', 60],
		['teacher', 1]
	]),
	...twins,
	cellFault({
		rule: 'email-domain-misspelt',
		severity: 'warning',
		file: users,
		column: 'email',
		suits: student,
		to: sameDomain('larkfeild.example.org'),
		item: 'larkfeild.example.org',
		candidate: 'larkfield.example.org'
	}),
	cellFault({
		rule: 'email-domain-rare',
		severity: 'info',
		file: users,
		column: 'email',
		suits: student,
		to: sameDomain('elsewhere.example'),
		item: 'elsewhere.example'
	}),
	test,
	idleUser('student-without-classes', 'warning', 'student'),
	idleUser('teacher-without-classes', 'info', 'teacher'),
	busyTeacher
];

const ended: Fault = cellFault({
	rule: 'enrollment-ended',
	severity: 'info',
	file: enrollments,
	column: 'endDate',
	suits: (cell) => cell('role') === 'student' && cell('beginDate') === '2026-08-17',
	to: '2026-09-15'
});

export const plausibilityFaults: readonly Fault[] = [
	...inVersions(everyVersion, inEveryVersion),
	...inVersions(manifestVersions, [ended])
];
