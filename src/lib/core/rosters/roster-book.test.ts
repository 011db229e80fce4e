import { describe, expect, it } from 'vitest';
import { checked, zipInput } from '../../../../tests/support/checked';
import { district, districtZip } from '../../../../tests/support/district';
import { checkedSmall } from '../../../../tests/support/small-roster';
import type { Checked } from '../check';
import { judge } from '../profiles/judge';
import { example } from '../profiles/tried.test-support';
import { lines, smallestSet } from '../rules/smallest-set';
import { smallestSets } from '../rules/smallest-sets';
import type { Version } from '../spec/spec';
import { RosterBook } from './roster-book';

const USERS = smallestSet['users.csv'].split('\r\n')[0];
const CLASSES = smallestSet['classes.csv'].split('\r\n')[0];
const ENROLLMENTS = smallestSet['enrollments.csv'].split('\r\n')[0];
const ORGS = smallestSet['orgs.csv'];

interface Person {
	id: string;
	given: string;
	family: string;
	role?: string;
	school?: string;
	enabled?: string;
	status?: string;
	username?: string;
}
const user = (given: Person): string =>
	`${given.id},${given.status ?? ''},,${given.enabled ?? 'true'},${given.school ?? 'school-1'},${given.role ?? 'student'},${given.username ?? given.id},,${given.given},${given.family},,,,,,,${(given.role ?? 'student') === 'student' ? '04' : ''},secret`;
const klass = (id: string, title: string, status = '', term = 'year-27'): string =>
	`${id},${status},,${title},04,course-1,${id},scheduled,Room 12,school-1,${term},,,`;
let enrollments = 0;
const enrollment = (
	inClass: string,
	who: string,
	role = 'student',
	more: { status?: string; primary?: string; begin?: string; end?: string } = {}
): string =>
	`e${++enrollments},${more.status ?? ''},,${inClass},school-1,${who},${role},${more.primary ?? 'false'},${more.begin ?? ''},${more.end ?? ''}`;

const DAY = '2026-11-24';

async function book(files: {
	users?: string[];
	classes?: string[];
	enrollments?: string[];
	orgs?: string[];
}) {
	const result = await checkedSmall(
		{
			...(files.users ? { 'users.csv': lines(USERS, ...files.users) } : {}),
			...(files.classes ? { 'classes.csv': lines(CLASSES, ...files.classes) } : {}),
			...(files.enrollments ? { 'enrollments.csv': lines(ENROLLMENTS, ...files.enrollments) } : {}),
			...(files.orgs ? { 'orgs.csv': ORGS + lines(...files.orgs) } : {})
		},
		{ asOf: DAY }
	);
	return { result, book: new RosterBook(result) };
}

const staff = [
	user({ id: 't1', given: 'María', family: 'Delgado-Núñez', role: 'teacher' }),
	user({ id: 't2', given: 'Sean', family: "O'Brien", role: 'teacher' }),
	user({ id: 't3', given: 'Kofi', family: 'Osei', role: 'teacher' }),
	user({ id: 't4', given: 'Maria', family: 'Delgado', role: 'teacher', school: 'school-2' })
];
const students = [
	user({ id: 's1', given: 'Maria', family: 'Delgado' }),
	user({ id: 's2', given: 'Alma', family: 'Bergström' }),
	user({ id: 's3', given: 'Theo', family: 'Marsh', enabled: 'false' }),
	user({ id: 's4', given: 'Juan', family: 'de la Cruz' })
];
const second = 'school-2,,,Second School,school,0102,district-1';

describe('finding a person', () => {
	const found = async (query: string) => {
		const { book: roster } = await book({ users: [...students, ...staff], orgs: [second] });
		return roster.find(query, 10).people.map(({ id }) => id);
	};

	it.each([
		['without accents', 'maria delgado nunez', ['t1']],
		['in the other order, with a title and a comma', 'Ms. Nunez-Delgado, Maria', ['t1']],
		['staff before students, the nearest first', 'Delgado Maria', ['t4', 't1', 's1']],
		['by the beginnings of names', 'mar del', ['t4', 't1', 's1']],
		['without an apostrophe', 'obrien', ['t2']],
		['with a slip', 'Bergstom Alma', ['s2']],
		['with two letters swapped', 'Oesi', ['t3']],
		['written as one', 'delacruz', ['s4']],
		['by an id, letter by letter', 's3', ['s3']],
		['nobody', 'Zimmerman', []],
		['nothing typed', '  ', []]
	])('%s', async (_, query, ids) => {
		expect(await found(query)).toEqual(ids);
	});

	it('tells homonyms apart by school, and counts beyond what it names', async () => {
		const { book: roster } = await book({ users: [...students, ...staff], orgs: [second] });
		const { people, count } = roster.find('Maria Delgado', 2);
		expect(count).toBe(3);
		expect(people.map(({ schools }) => schools)).toEqual([['Second School'], ['Example School']]);
	});

	it('takes nobody for a teacher who is in classes as a student only', async () => {
		const { book: roster } = await book({
			users: [user({ id: 'p1', given: 'Zoë', family: 'Young', role: 'pupil' }), ...staff],
			enrollments: [enrollment('class-1', 'p1'), enrollment('class-1', 't1', 'teacher')]
		});
		expect(roster.find('young', 1).people).toMatchObject([{ id: 'p1', kind: 'student' }]);
		expect(roster.find('t1', 1).people).toMatchObject([{ kind: 'staff' }]);
	});

	it('knows an id that stands in enrollments.csv alone', async () => {
		const { book: roster } = await book({
			users: staff,
			enrollments: [
				enrollment('class-1', 'ghost-1'),
				enrollment('class-1', 'ghost-1', 'student', { status: 'tobedeleted' })
			]
		});
		expect(roster.find('ghost-1', 5)).toEqual({ people: [], count: 0, unlistedRows: 1 });
		expect(roster.find('t1', 5).unlistedRows).toBe(0);
	});
});

describe('classes and who is in them', () => {
	const school = () =>
		book({
			users: [...students, ...staff],
			orgs: [second],
			classes: [
				klass('m4', 'Math 4'),
				klass('old', 'Art', 'tobedeleted'),
				klass('r4', 'Reading 4')
			],
			enrollments: [
				enrollment('m4', 't3', 'teacher'),
				enrollment('m4', 't1', 'teacher', { primary: 'true' }),
				enrollment('old', 't1', 'teacher'),
				enrollment('r4', 't1', 'teacher', { end: '2026-10-01' }),
				enrollment('m4', 's1', 'student', { end: '2026-10-02' }),
				enrollment('m4', 's2', 'student', { begin: '2026-11-30' }),
				enrollment('m4', 's3', 'student', { end: '2026-12-01' }),
				enrollment('m4', 's4', 'student', { status: 'tobedeleted' }),
				enrollment('m4', 's4'),
				enrollment('m4', 'ghost')
			]
		});

	it('are those that run, with room, term, school, co-teachers; the others are said', async () => {
		const { book: roster } = await school();
		const mine = roster.classesOf(roster.find('t1', 1).people[0].record);
		expect(mine?.person.name).toBe('María Delgado-Núñez');
		expect(mine?.classes).toMatchObject([
			{
				title: 'Math 4',
				room: 'Room 12',
				school: 'Example School',
				course: 'Reading',
				terms: [{ title: '2026-2027', start: '2026-08-17', end: '2027-06-05' }],
				teachers: [
					{ name: 'María Delgado-Núñez', isPrimary: true },
					{ name: 'Kofi Osei', isPrimary: false }
				],
				students: 3,
				standing: { as: 'in' }
			}
		]);
		expect(mine?.past.map(({ title }) => title)).toEqual(['Art', 'Reading 4']);
	});

	it('hold students by family name, with what is to be known of each', async () => {
		const { book: roster } = await school();
		const list = roster.list(0);
		expect(list?.students.map(({ id, begins, ends, isOn }) => [id, begins, ends, isOn])).toEqual([
			['s2', '2026-11-30', null, true],
			['s4', null, null, true],
			['s3', null, '2026-12-01', false]
		]);
		expect(list?.left.map(({ id, standing }) => [id, standing.as])).toEqual([['s1', 'ended']]);
		expect(list?.unlisted).toEqual(['ghost']);
		expect(roster.list(99)).toBeNull();
		expect(roster.classesOf(-1)).toBeNull();
	});

	it('never carry a password', async () => {
		const { book: roster } = await school();
		const all = [roster.find('delgado', 9), roster.list(0), roster.login(0), roster.classesOf(4)];
		expect(JSON.stringify(all)).not.toContain('secret');
	});

	it.each<Version>(['1.0', '1.1', '1.2'])('are read in OneRoster %s', async (version) => {
		const encoder = new TextEncoder();
		const changes = Object.fromEntries(
			Object.entries(smallestSets[version]).map(([name, text]) => [name, encoder.encode(text)])
		);
		const missing = Object.fromEntries(
			Object.keys(smallestSet)
				.filter((name) => !(name in changes))
				.map((name) => [name, null])
		);
		const result = await checkedSmall({ ...missing, ...changes });
		expect(result.version).toBe(version);
		const roster = new RosterBook(result);
		const [teacher] = roster.find('kaya', 3).people;
		expect(teacher).toMatchObject({ kind: 'staff', schools: ['Example School'] });
		const [card] = roster.classesOf(teacher.record)?.classes ?? [];
		expect(card).toMatchObject({
			title: 'Reading 3A',
			students: 1,
			teachers: [{ isPrimary: true }]
		});
		expect(roster.list(card.record)?.students).toMatchObject([{ name: 'Léa Novak', isOn: true }]);
	});
});

describe('why somebody cannot log in', () => {
	const codes = async (
		given: Parameters<typeof book>[0],
		judged?: (of: Checked) => Promise<Checked>
	) => {
		const { result } = await book(given);
		const roster = new RosterBook(judged === undefined ? result : await judged(result));
		return roster.login(0)?.reasons.map(({ code, message }) => [code, message]);
	};
	const one = (more: Partial<Person> = {}) => [
		user({ id: 's1', given: 'Alma', family: 'Berg', ...more }),
		...staff
	];
	const inMath = [enrollment('class-1', 's1')];

	it('has no answer where nothing speaks against it', async () => {
		expect(await codes({ users: one(), enrollments: inMath })).toEqual([]);
	});

	it.each([
		['deleted', { status: 'tobedeleted' }, 'tobedeleted'],
		['not-enabled', { enabled: 'FALSE' }, 'enabledUser'],
		['no-username', { username: '' }, 'user name']
	])('says %s', async (code, more, part) => {
		expect(await codes({ users: one(more), enrollments: inMath })).toEqual([
			[code, expect.stringContaining(part)]
		]);
	});

	it('says that nobody enrolled them', async () => {
		expect(
			await codes({ users: one(), enrollments: [enrollment('class-1', 't1', 'teacher')] })
		).toEqual([['not-enrolled', expect.any(String)]]);
	});

	it('says that an id stands twice', async () => {
		const { book: roster } = await book({
			users: [...one(), ...one().slice(0, 1)],
			enrollments: inMath
		});
		expect(roster.login(5)?.reasons).toMatchObject([
			{ code: 'twice', message: expect.stringContaining('rows 2 and 7') }
		]);
	});

	it.each([
		[
			'a deleted enrollment',
			enrollment('class-1', 's1', 'student', { status: 'tobedeleted' }),
			'marked as deleted'
		],
		[
			'an ended one',
			enrollment('class-1', 's1', 'student', { end: '2026-11-23' }),
			'November 23, 2026'
		],
		[
			'one that is yet to begin',
			enrollment('class-1', 's1', 'student', { begin: '2026-11-30' }),
			'begins for this person on November 30, 2026'
		],
		['a class that is gone', enrollment('gone', 's1'), 'The class Art is marked as deleted.'],
		['a class that never was', enrollment('never', 's1'), 'never is not in classes.csv'],
		['a term that is over', enrollment('summer', 's1'), 'was over on July 31, 2026']
	])('says that no class runs: %s', async (_, row, part) => {
		const result = await checkedSmall(
			{
				'users.csv': lines(USERS, ...one()),
				'academicSessions.csv': `${smallestSet['academicSessions.csv']}summer-26,,,Summer,term,2026-07-01,2026-07-31,,2026\r\n`,
				'classes.csv': lines(
					CLASSES,
					klass('class-1', 'Reading 3A'),
					klass('gone', 'Art', 'tobedeleted'),
					klass('summer', 'Summer Math', '', 'summer-26')
				),
				'enrollments.csv': lines(ENROLLMENTS, row)
			},
			{ asOf: DAY }
		);
		expect(new RosterBook(result).login(0)?.reasons).toMatchObject([
			{ code: 'no-current-class', message: expect.stringContaining(part) }
		]);
		// Without a day nothing is late or over.
		const undated = new RosterBook({
			...result,
			set: Object.assign(Object.create(result.set), { asOf: null })
		});
		const byDay = /2026/.test(part);
		expect(undated.login(0)?.reasons).toHaveLength(byDay ? 0 : 1);
	});

	const by = (demand: object) => (result: Checked) =>
		judge(result, [{ profile: example([demand]), answers: {} }]);

	it('says what a receiver leaves out: the person, a file, the zip, the classes', async () => {
		const files = { users: one(), enrollments: inMath };
		const sms = { kind: 'filled', files: ['users.csv'], columns: ['sms'] };
		expect(await codes(files, by({ ...sms, effect: 'dropsRow' }))).toEqual([
			['refused-row', expect.stringMatching(/^Example would leave this person out\. .*sms/)]
		]);
		expect(await codes(files, by({ ...sms, effect: 'refusesFile' }))).toEqual([
			['refused-file', expect.stringMatching(/^Example would refuse users\.csv as a whole\./)]
		]);
		expect(await codes(files, by({ ...sms, effect: 'refusesZip' }))).toEqual([
			['refused-zip', expect.stringMatching(/^Example would refuse the whole zip/)]
		]);
		expect(await codes(files, by({ ...sms, effect: 'dropsValue' }))).toEqual([]);
		const begin = { kind: 'filled', files: ['enrollments.csv'], columns: ['beginDate'] };
		expect(await codes(files, by({ ...begin, effect: 'dropsRow' }))).toEqual([
			['refused-classes', expect.stringMatching(/^Example would leave out the only enrollment/)]
		]);
		const periods = { kind: 'filled', files: ['classes.csv'], columns: ['periods'] };
		const classes = [klass('class-1', 'Reading 3A')];
		expect(await codes({ ...files, classes }, by({ ...periods, effect: 'dropsRow' }))).toEqual([
			['refused-classes', expect.any(String)]
		]);
	});
});

describe('a whole district', () => {
	it('has every enrollment in exactly one list of a class', async () => {
		const made = district({ students: 600, seed: 5 });
		const result = await checked(zipInput(await districtZip(made, 1)), { asOf: null });
		const roster = new RosterBook(result);
		const { tables } = result.set;
		const rows = tables.get('enrollments.csv');
		const role = rows?.column('role');
		const expected = Array.from({ length: rows?.records ?? 0 }, (_, row) =>
			role?.textAt(row)
		).filter((text) => text === 'student').length;
		let sum = 0;
		for (let record = 0; record < (tables.get('classes.csv')?.records ?? 0); record++) {
			const list = roster.list(record);
			expect(list?.card.students).toBe(list?.students.length);
			sum += list?.students.length ?? 0;
		}
		expect(expected).toBeGreaterThan(1000);
		expect(sum).toBe(expected);
	});
});

describe('the schools of a roster', () => {
	const schools = { orgs: ['school-2,,,Álamo,school,,district-1'] };

	it('are found by name or id, with the classes that are not over and not deleted', async () => {
		const elsewhere = klass('class-3', 'Art').replace('school-1', 'school-2');
		const { book: roster } = await book({
			...schools,
			classes: [klass('class-1', 'Math'), klass('class-2', 'Gone', 'tobedeleted'), elsewhere],
			enrollments: []
		});
		const all = roster.findSchools('', 5);
		expect(all.schools.map(({ id, classes }) => [id, classes])).toEqual([
			['school-2', 1],
			['school-1', 1]
		]);
		expect(roster.findSchools('alamo', 5).schools).toEqual([
			{ id: 'school-2', name: 'Álamo', classes: 1 }
		]);
		expect(roster.findSchools('school-1', 5).count).toBe(1);
		expect(roster.findSchools('', 1)).toMatchObject({ schools: { length: 1 }, count: 2 });
		expect(roster.classesOfSchool('school-2')).toEqual([2]);
		expect(roster.classesOfSchool('school-9')).toBeNull();
	});
});
