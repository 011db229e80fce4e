import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { checked, zipInput } from '../../../../tests/support/checked';
import { district, districtZip } from '../../../../tests/support/district';
import { checkedSmall } from '../../../../tests/support/small-roster';
import type { Checked } from '../check';
import { changed, smallestSet } from '../rules/smallest-set';
import type { Version } from '../spec/spec';
import { classPack } from './class-pack';
import { noteChanges } from './note-changes';
import { noteCsv, NOTE_MARK } from './note-csv';
import { readNote } from './note-reading';
import { RosterBook } from './roster-book';

const texts = (result: Checked, file: string, column: string): string[] => {
	const table = result.set.tables.get(file);
	return Array.from(
		{ length: table?.records ?? 0 },
		(_, record) => table?.column(column)?.textAt(record) ?? ''
	);
};

type Row = Readonly<Record<string, string>>;

/** A zip by a reader that knows nothing of Rollcall: the rows of each file. */
const plain = (zip: Uint8Array): Readonly<Record<string, readonly Row[]>> =>
	Object.fromEntries(
		Object.entries(unzipSync(zip)).map(([name, bytes]) => [
			name,
			Papa.parse<Row>(strFromU8(bytes), { header: true, skipEmptyLines: true }).data
		])
	);

const idsOf = (rows: readonly Row[]): string[] => rows.map(({ sourcedId }) => sourcedId).sort();

describe('a class pack', () => {
	it.each<Version>(['1.0', '1.1', '1.2'])(
		'of OneRoster %s holds the classes of one teacher as they are, and breaks no rule',
		async (version) => {
			const whole = await checked(
				zipInput(await districtZip(district({ students: 300, seed: 3 }, version), 1))
			);
			const book = new RosterBook(whole);
			const teacher = book
				.find('a', 50)
				.people.find(({ record }) => (book.classesOf(record)?.classes.length ?? 0) > 1);
			const classes = book.classesOf(teacher?.record ?? -1)?.classes ?? [];
			expect(classes.length).toBeGreaterThan(1);
			const pack = classPack(
				whole.set,
				classes.map(({ record }) => record)
			);
			const small = await checked(zipInput(pack ?? new Uint8Array()));
			expect(small.version).toBe(version);
			expect(
				small.groups
					.map((group) => group.group(1))
					.filter(({ severity }) => severity === 'error')
					.map(({ message }) => message)
			).toEqual([]);
			expect(texts(small, 'classes.csv', 'sourcedId').sort()).toEqual(
				classes.map(({ id }) => id).sort()
			);
			const reader = new RosterBook(small);
			const again = reader.classesOf(reader.find(teacher?.id ?? '', 1).people[0].record);
			const listed = (of: RosterBook, record: number) =>
				of
					.list(record)
					?.students.map(({ id, name, grade, schools, isOn }) => [id, name, grade, schools, isOn]);
			expect(again?.classes.map(({ title }) => title)).toEqual(classes.map(({ title }) => title));
			again?.classes.forEach((card, at) => {
				expect(card.teachers.map(({ name }) => name)).toEqual(
					classes[at]?.teachers.map(({ name }) => name)
				);
				expect(listed(reader, card.record)).toEqual(listed(book, classes[at]?.record ?? -1));
			});
			const records = (result: Checked): number => result.set.tables.get('users.csv')?.records ?? 0;
			expect(records(small)).toBeLessThan(records(whole));
			for (const column of ['phone', 'metadata.gender'])
				expect(texts(small, 'users.csv', column).join('')).toBe('');
		}
	);

	it('holds no password and no guardian, and keeps odd values byte for byte', async () => {
		const { set } = await checkedSmall({
			'users.csv': changed(
				'users.csv',
				'Léa,Novak,,S1,lnovak@district.example,,,,03,',
				'"Léa ""L""","No,vak",,S1,lnovak@district.example,555,556,student-1,03,hunter2'
			)
		});
		const pack = classPack(set, [0]) ?? new Uint8Array();
		const small = await checked(zipInput(pack));
		expect(texts(small, 'users.csv', 'givenName')).toEqual(['Ada', 'Léa "L"']);
		expect(texts(small, 'users.csv', 'familyName')).toEqual(['Kaya', 'No,vak']);
		for (const column of ['password', 'agentSourcedIds', 'sms', 'phone']) {
			expect(texts(small, 'users.csv', column)).toEqual(['', '']);
		}
	});

	it('is not made of a delivery of changes', async () => {
		const { set } = await checkedSmall({
			'manifest.csv': changed('manifest.csv', 'file.enrollments,bulk', 'file.enrollments,delta')
		});
		expect(classPack(set, [0])).toBeNull();
	});

	it('of a school holds its classes and their people, as a plain reader counts them', async () => {
		const zip = await districtZip(district({ students: 300, seed: 3 }), 1);
		const whole = await checked(zipInput(zip));
		const book = new RosterBook(whole);
		const [school] = book.findSchools('', 1).schools;
		const pack = classPack(whole.set, book.classesOfSchool(school.id) ?? []) ?? new Uint8Array();
		const [all, some] = [plain(zip), plain(pack)];
		const own = all['classes.csv'].filter(({ schoolSourcedId }) => schoolSourcedId === school.id);
		expect(own).toHaveLength(school.classes);
		expect(idsOf(some['classes.csv'])).toEqual(idsOf(own));
		const classes = new Set(idsOf(own));
		const rows = all['enrollments.csv'].filter((row) => classes.has(row.classSourcedId));
		expect(idsOf(some['enrollments.csv'])).toEqual(idsOf(rows));
		const people = new Set(rows.map(({ userSourcedId }) => userSourcedId));
		expect(idsOf(some['users.csv'])).toEqual([...people].sort());
		expect(people.size).toBeLessThan(all['users.csv'].length);
		const courses = new Set(own.map(({ courseSourcedId }) => courseSourcedId));
		expect(idsOf(some['courses.csv'])).toEqual([...courses].sort());
		const named = new Set(own.flatMap(({ termSourcedIds }) => termSourcedIds.split(',')));
		const sessions = idsOf(some['academicSessions.csv']);
		expect([...named].every((id) => sessions.includes(id))).toBe(true);
		expect(idsOf(some['orgs.csv'])).toContain(school.id);
		expect(some['users.csv'].some(({ password }) => password !== '')).toBe(false);
		expect(Object.keys(all)).toContain('demographics.csv');
		expect(Object.keys(some)).not.toContain('demographics.csv');
		const small = await checked(zipInput(pack));
		expect(small.groups.filter(({ rule }) => rule.meta.severity === 'error')).toEqual([]);
	});

	it('has no column that is not of the standard, whatever stands in it', async () => {
		const users = smallestSet['users.csv'].split('\r\n');
		const { set } = await checkedSmall({
			'users.csv': users
				.map((line, at) =>
					line === ''
						? ''
						: line + (at === 0 ? ',metadata.lunch,metadata.password' : ',free,hunter2')
				)
				.join('\r\n')
		});
		const pack = classPack(set, [0]) ?? new Uint8Array();
		expect(Object.keys(plain(pack)['users.csv'][0]).join()).toBe(users[0]);
		expect(strFromU8(unzipSync(pack)['users.csv'])).not.toMatch(/free|hunter2/);
	});

	it('gives a note that the district can take over into the whole roster', async () => {
		const whole = await checked(
			zipInput(await districtZip(district({ students: 300, seed: 3 }), 1))
		);
		const office = new RosterBook(whole);
		const [school] = office.findSchools('', 1).schools;
		const classes = office.classesOfSchool(school.id) ?? [];
		const small = await checked(zipInput(classPack(whole.set, classes) ?? new Uint8Array()));
		const book = new RosterBook(small);
		const [list, other] = [book.list(0), book.list(1)];
		const isIn = (id: string) => list?.students.some((each) => each.id === id);
		const leaves = list?.students[0];
		const comes = other?.students.find(({ id }) => isIn(id) === false);
		const row = (kind: string, id = '', should = '') =>
			['Ada', 'Math', list?.card.id ?? '', kind, 'Name', id, should, kind] as const;
		const note = noteCsv({
			head: ['From', 'Class', 'Class id', 'What', 'Person', 'Person id', 'Should be', NOTE_MARK],
			rows: [
				row('not-mine', leaves?.id),
				row('missing', comes?.id),
				row('wrong-name', leaves?.id, 'Ana Kaya')
			]
		});
		const marks = readNote(new TextEncoder().encode(note)) ?? [];
		const changes = noteChanges(whole.set, marks);
		expect(changes.map(({ kind }) => kind)).toEqual(['remove', 'add', 'name']);
		expect(changes[1]).toMatchObject({
			record: { classSourcedId: list?.card.id, userSourcedId: comes?.id, role: 'student' }
		});
	});
});
