import { classId } from './classes';
import type { Cohort, Plan } from './plan';
import { chance, salts, uuid } from './random';
import type { RosterFile } from './roster-file';
import { holder } from './search';
import { classOf, studentsOf } from './seats';
import { termDates } from './terms';
import { userId } from './users';

/** One cohort's run of records: its classes with a co-teacher, and where the run begins. */
interface Run {
	readonly cohort: Cohort;
	readonly first: number;
	readonly coTaught: readonly number[];
	/** By class of the cohort: its first record within the run, when ordered by class. */
	readonly byClass: readonly number[];
}

const coTaughtClasses = (cohort: Cohort): number[] => {
	const start = cohort.firstClass - cohort.school.firstClass;
	const all = Array.from({ length: cohort.classes }, (_, c) => c);
	return all.filter((c) => (cohort.school.coTeacher[start + c] ?? -1) >= 0);
};

const recordsByClass = (cohort: Cohort, coTaught: readonly number[]): number[] => {
	const second = new Set(coTaught);
	let next = 0;
	return Array.from({ length: cohort.classes }, (_, c) => {
		const first = next;
		next += 1 + (second.has(c) ? 1 : 0) + studentsOf(cohort, c).length;
		return first;
	});
};

const runsOf = (plan: Plan, byClass: boolean): { runs: Run[]; count: number } => {
	let count = 0;
	const runs = plan.cohorts.map((cohort) => {
		const coTaught = coTaughtClasses(cohort);
		const first = count;
		count += cohort.classes + coTaught.length + cohort.students * cohort.subjects.length;
		return { cohort, first, coTaught, byClass: byClass ? recordsByClass(cohort, coTaught) : [] };
	});
	return { runs, count };
};

/** One enrollment before it is written: who, in which class of the cohort, as what. */
interface Seat {
	readonly classInCohort: number;
	/** Record number in users.csv. */
	readonly user: number;
	readonly role: 'student' | 'teacher';
	readonly primary: boolean;
	/** Number of the student in the district; -1 for teachers. */
	readonly student: number;
}

const teacherSeat = (cohort: Cohort, classInCohort: number, primary: boolean): Seat => {
	const { school } = cohort;
	const inSchool = cohort.firstClass - school.firstClass + classInCohort;
	const teacher = (primary ? school.primary : school.coTeacher)[inSchool] ?? 0;
	return {
		classInCohort,
		user: school.firstTeacher + teacher,
		role: 'teacher',
		primary,
		student: -1
	};
};

const studentSeat = (cohort: Cohort, classInCohort: number, inCohort: number): Seat => {
	const student = cohort.firstStudent + inCohort;
	const user = cohort.school.firstStudentUser + student - cohort.school.firstStudent;
	return { classInCohort, user, role: 'student', primary: false, student };
};

/** Teachers first, then student by student. */
const seatByStudent = (run: Run, at: number): Seat => {
	const { cohort, coTaught } = run;
	if (at < cohort.classes) return teacherSeat(cohort, at, true);
	const second = at - cohort.classes;
	if (second < coTaught.length) return teacherSeat(cohort, coTaught[second] ?? 0, false);
	const rest = second - coTaught.length;
	const student = Math.floor(rest / cohort.subjects.length);
	return studentSeat(cohort, classOf(cohort, student, rest % cohort.subjects.length), student);
};

/** Class by class: its teachers, then its students. */
const seatByClass = (run: Run, at: number): Seat => {
	const { cohort, byClass, coTaught } = run;
	const c = holder(byClass, at, (first) => first);
	const teachers = coTaught.includes(c) ? 2 : 1;
	const place = at - (byClass[c] ?? 0);
	if (place < teachers) return teacherSeat(cohort, c, place === 0);
	return studentSeat(cohort, c, studentsOf(cohort, c)[place - teachers] ?? 0);
};

const datesOf = (seed: number, cohort: Cohort, seat: Seat): { begin: string; end: string } => {
	const subject = cohort.subjects[Math.floor(seat.classInCohort / cohort.sections)];
	const { begin, late, end } = termDates[subject?.term ?? 'year'];
	if (seat.student < 0) return { begin, end };
	const draw = chance(seed, salts.detail, seat.student) >>> 8;
	if (draw % 32 === 3) return { begin: '', end: '' };
	return { begin: draw % 20 === 0 ? late : begin, end };
};

/**
 * enrollments.csv: 7 to 9 a student, one primary teacher a class and sometimes a second teacher.
 * Ordered by student as most exports are, or by class.
 */
export const enrollments = (
	plan: Plan,
	header: readonly string[],
	order: 'student' | 'class'
): RosterFile => {
	const { runs, count } = runsOf(plan, order === 'class');
	const seatAt = order === 'class' ? seatByClass : seatByStudent;
	return {
		name: 'enrollments.csv',
		header,
		count,
		record: (index) => {
			const run = runs[holder(runs, index, (r) => r.first)];
			if (!run) return [];
			const seat = seatAt(run, index - run.first);
			const { begin, end } = datesOf(plan.seed, run.cohort, seat);
			return [
				uuid(plan.seed, salts.enrollment, index),
				'',
				'',
				classId(plan.seed, run.cohort.firstClass + seat.classInCohort),
				run.cohort.school.id,
				userId(plan.seed, seat.user),
				seat.role,
				seat.primary ? 'true' : 'false',
				begin,
				end
			];
		}
	};
};
