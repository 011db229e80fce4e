import type { RosterSet } from '../rules/roster-set';
import { cell, codedCells, dayOf } from './coded-cells';
import { firstOfId, type EnrollmentIndex } from './enrollment-index';
import type { RosterPeople } from './roster-people';
import type { ClassCard, ClassesOfPerson, ClassList, StudentLine, TeacherName } from './shapes';
import { isCurrent, type Standings } from './standing';

/** Classes as those who teach them know them, and who is in them. */
export class ClassLists {
	readonly #isPrimary: (row: number) => boolean;

	constructor(
		readonly set: RosterSet,
		readonly index: EnrollmentIndex,
		readonly people: RosterPeople,
		readonly standings: Standings
	) {
		this.#isPrimary = codedCells(
			index.enrollments,
			'primary',
			(text) => text.trim().toLowerCase() === 'true'
		);
	}

	/** The classes of a person: of who teaches those they teach, of a student those they are in. */
	ofPerson(record: number): ClassesOfPerson {
		const rows = [...this.index.ofUser(record)].filter((row) => this.index.classOf(row) >= 0);
		const isNow = (row: number): boolean => isCurrent(this.standings.of(row));
		const classesOf = (some: readonly number[]): number[] => [
			...new Set(some.map((row) => this.index.classOf(row)))
		];
		const now = classesOf(rows.filter(isNow));
		const past = classesOf(rows).filter((each) => !now.includes(each));
		const cards = (records: readonly number[]): ClassCard[] =>
			records.map((each) => this.card(each)).sort(byTitle);
		return { person: this.people.card(record), classes: cards(now), past: cards(past) };
	}

	card(record: number): ClassCard {
		const { classes } = this.index;
		const text = (column: string): string => cell(classes, column, record);
		const { names } = this.people;
		const course = text('courseSourcedId');
		return {
			record,
			id: text('sourcedId'),
			title: text('title') || text('classCode') || text('sourcedId'),
			code: text('classCode'),
			course: this.#course(course),
			room: text('location'),
			school: names.school(text('schoolSourcedId')),
			terms: this.standings.terms(record).map((term) => ({
				title: cell(this.set.tables.get('academicSessions.csv'), 'title', term.record) || term.id,
				start: dayOf(term.start),
				end: dayOf(term.end)
			})),
			teachers: this.#teachers(record),
			students: this.#students(record).length,
			standing: this.standings.isClassOff(record)
				? { as: 'class-deleted' }
				: (this.standings.ofTerms(record) ?? { as: 'in' })
		};
	}

	list(record: number): ClassList {
		const rows = [...this.index.ofClass(record)].filter(
			(row) => this.index.kind(row) === 'student'
		);
		const byUser = new Map<number, number>();
		for (const row of rows) {
			const user = this.index.userOf(row);
			const known = byUser.get(user);
			// Who left and came back is in the class.
			if (known === undefined || !isCurrent(this.standings.of(known))) byUser.set(user, row);
		}
		byUser.delete(-1);
		const lines = this.people
			.sorted([...byUser.keys()])
			.map((user) => this.#line(user, byUser.get(user) ?? -1));
		return {
			card: this.card(record),
			students: lines.filter((line) => isCurrent(line.standing)),
			left: lines.filter((line) => !isCurrent(line.standing)),
			unlisted: this.#unlisted(rows)
		};
	}

	#line(user: number, row: number): StudentLine {
		const standing = this.standings.of(row);
		const { begin, end } = this.standings.days(row);
		const termEnd = this.standings
			.terms(this.index.classOf(row))
			.reduce((last, term) => (term.end > last ? term.end : last), '');
		return {
			...this.people.card(user),
			begins: standing.as === 'later' ? begin : null,
			ends: end !== null && end < termEnd ? end : null,
			standing
		};
	}

	#unlisted(rows: readonly number[]): string[] {
		const ids = rows
			.filter((row) => this.index.userOf(row) < 0 && isCurrent(this.standings.of(row)))
			.map((row) => cell(this.index.enrollments, 'userSourcedId', row));
		return [...new Set(ids)].sort();
	}

	/** Title of a course; its id where courses.csv does not have it. */
	#course(id: string): string {
		const courses = this.set.tables.get('courses.csv');
		const ids = courses?.column('sourcedId');
		const code = ids?.dictionary.find(id) ?? -1;
		if (ids === undefined || code < 0) return id;
		return cell(courses, 'title', ids.firstRecords[code]) || id;
	}

	/** Students who are in a class or will be, each once. */
	#students(record: number): number[] {
		const found = new Set<number>();
		for (const row of this.index.ofClass(record)) {
			const user = this.index.userOf(row);
			if (user < 0 || this.index.kind(row) !== 'student') continue;
			if (!found.has(user) && isCurrent(this.standings.of(row))) found.add(user);
		}
		return [...found];
	}

	#teachers(record: number): TeacherName[] {
		const found = new Map<number, boolean>();
		for (const row of this.index.ofClass(record)) {
			const user = this.index.userOf(row);
			if (user < 0 || this.index.kind(row) !== 'staff') continue;
			if (!isCurrent(this.standings.of(row))) continue;
			const first = firstOfId(this.index.users, user);
			found.set(first, (found.get(first) ?? false) || this.#isPrimary(row));
		}
		return this.people
			.sorted([...found.keys()])
			.map((user) => ({
				record: user,
				name: this.people.card(user).name,
				isPrimary: found.get(user) ?? false
			}))
			.sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary));
	}
}

const byTitle = (a: ClassCard, b: ClassCard): number => {
	const [one, other] = [a.title.toLowerCase(), b.title.toLowerCase()];
	return one < other ? -1 : one > other ? 1 : a.record - b.record;
};
