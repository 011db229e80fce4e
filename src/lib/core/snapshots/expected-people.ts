import { joinedItems } from '../rules/item-joins';
import type { Table } from '../table/table';
import type { ExpectedFile } from './expected-churn';
import type { FileDiff } from './file-diff';
import { gradeNumber, isNextGrade } from './grade-order';
import { membership, type Membership } from './membership';
import type { RosterDiff } from './roster-diff';

/** Grades of students at a new year: who leaves after the last, comes into the first, moves up. */
const LAST_GRADE = 12;
const FIRST_GRADE = 0;

/** Columns that change for who moves up. */
const MOVING_UP = new Set(['grades', 'grade']);
const MOVING_SCHOOL = new Set(['orgSourcedIds', 'primaryOrgSourcedId']);

/** Students who leave, come and move up at a new school year, and the families of the first two. */
export class ExpectedPeople {
	readonly marks: ExpectedFile;
	/** Students, by record after, who were there before, in the same grade. */
	readonly sameGrade: number[] = [];
	readonly #file: FileDiff | undefined;
	readonly #was: Membership | null;
	readonly #is: Membership | null;

	constructor({ before, after, file }: RosterDiff) {
		this.#file = file('users.csv');
		this.#was = membership(before);
		this.#is = membership(after);
		const { tableBefore = null, tableAfter = null } = this.#file ?? {};
		const isStudentBefore = (record: number) => this.#was?.kind(record) === 'student';
		const isStudentAfter = (record: number) => this.#is?.kind(record) === 'student';
		const grades = gradesOf(tableBefore, isStudentBefore);
		const now = gradesOf(tableAfter, isStudentAfter);
		const [last, first] = ends(grades);
		this.marks = {
			removed: Uint8Array.from(grades, (grade) => (grade !== NO_GRADE && grade >= last ? 1 : 0)),
			added: Uint8Array.from(now, (grade) => (grade !== NO_GRADE && grade <= first ? 1 : 0)),
			changed: new Uint8Array(tableAfter?.records ?? 0)
		};
		this.#moveUp(grades, now);
		this.#families(tableBefore, this.marks.removed, this.#was);
		this.#families(tableAfter, this.marks.added, this.#is);
	}

	/** Marks who is one grade higher, at the same school or after the last grade of the one before. */
	#moveUp(grades: Int8Array, now: Int8Array): void {
		const file = this.#file;
		if (file === undefined) return;
		this.#stay(file, grades, now);
		const tops = this.#topGrades(grades);
		for (const record of file.changed) {
			const old = file.recordBefore(record);
			if (grades[old] === NO_GRADE || !isNextGrade(grades[old], now[record])) continue;
			const isTop = (this.#was?.schools(old) ?? []).every((id) => tops.get(id) === grades[old]);
			const isAllowed = (name: string): boolean =>
				MOVING_UP.has(name) || (isTop && MOVING_SCHOOL.has(name));
			if (file.changes(record).every(({ column }) => isAllowed(column))) {
				this.marks.changed[record] = 1;
			}
		}
	}

	/** Notes who is there before and after, in the same grade. */
	#stay(file: FileDiff, grades: Int8Array, now: Int8Array): void {
		for (let record = 0; record < now.length; record++) {
			if (now[record] === NO_GRADE || !file.isLiveAfter(record)) continue;
			const old = file.recordBefore(record);
			const isSame = old >= 0 && file.isLiveBefore(old) && grades[old] === now[record];
			if (isSame) this.sameGrade.push(record);
		}
	}

	/** By school the highest grade of a student there. */
	#topGrades(grades: Int8Array): Map<string, number> {
		const tops = new Map<string, number>();
		for (let record = 0; record < grades.length; record++) {
			if (grades[record] === NO_GRADE) continue;
			for (const id of this.#was?.schools(record) ?? []) {
				tops.set(id, Math.max(tops.get(id) ?? grades[record], grades[record]));
			}
		}
		return tops;
	}

	/** Marks the parents all of whose children are marked. */
	#families(table: Table | null, marks: Uint8Array, people: Membership | null): void {
		const agents = table?.column('agentSourcedIds');
		const ids = table?.column('sourcedId');
		if (!table || !agents || !ids || people === null) return;
		const { starts, codes } = joinedItems(agents, ids);
		const { firstRecords } = ids;
		for (let record = 0; record < table.records; record++) {
			if (people.kind(record) !== 'family') continue;
			const code = agents.codeAt(record);
			const children = Array.from(codes.subarray(starts[code], starts[code + 1]));
			const isMarked = children.every((id) => id >= 0 && marks[firstRecords[id]] === 1);
			if (children.length > 0 && isMarked) marks[record] = 1;
		}
	}
}

const NO_GRADE = -100;

/** By record the grade of a student; no grade for all others. */
function gradesOf(table: Table | null, isStudent: (record: number) => boolean): Int8Array {
	const grades = new Int8Array(table?.records ?? 0).fill(NO_GRADE);
	const column = table?.column('grades') ?? table?.column('grade');
	if (column === undefined) return grades;
	const byCode = Int8Array.from(
		{ length: column.dictionary.size },
		(_, code) => gradeNumber(column.text(code)) ?? NO_GRADE
	);
	for (let record = 0; record < grades.length; record++) {
		if (isStudent(record)) grades[record] = byCode[column.codeAt(record)];
	}
	return grades;
}

/** The grade from which on students leave, and the one up to which they come. */
function ends(grades: Int8Array): [last: number, first: number] {
	let [highest, lowest] = [NO_GRADE, LAST_GRADE];
	for (const grade of grades) {
		if (grade === NO_GRADE) continue;
		highest = Math.max(highest, grade);
		lowest = Math.min(lowest, grade);
	}
	return [Math.min(LAST_GRADE, highest), Math.max(FIRST_GRADE, lowest)];
}
