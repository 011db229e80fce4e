import type { Cohort, School } from './plan';
import { chance, salts } from './random';

/** Who teaches what in one school, by class of the school; -1 where there is no co-teacher. */
export interface Staff {
	readonly primary: Int32Array;
	readonly coTeacher: Int32Array;
	/** Teachers and co-teachers together. */
	readonly teachers: number;
}

const classesPerSpecialist = 8;
const classesPerSubjectTeacher = 5;
const classesPerCoTeacher = 6;
/** One class in this many has a second teacher. */
const coTaughtEvery = 12;

/** Hands out teachers: each key gets a new one after `limit` classes. */
class Pool {
	private readonly current = new Map<string, { teacher: number; classes: number }>();
	teachers = 0;

	next(key: string, limit: number): number {
		const held = this.current.get(key);
		if (held && held.classes < limit) {
			held.classes++;
			return held.teacher;
		}
		const teacher = this.teachers++;
		this.current.set(key, { teacher, classes: 1 });
		return teacher;
	}
}

const keyOf = (cohort: Cohort, subject: number, section: number): [string, number] => {
	const taught = cohort.subjects[subject];
	if (!taught || taught.byHomeroomTeacher) {
		return [`${String(cohort.grade)}/${String(section)}`, classesPerSpecialist];
	}
	return cohort.mixed
		? [`${cohort.grade > 8 ? 'high' : 'middle'} ${taught.key}`, classesPerSubjectTeacher]
		: [taught.key, classesPerSpecialist];
};

/** Homerooms of mixed cohorts go round the teachers of that school who teach a subject. */
const assignHomerooms = (school: School, primary: Int32Array): void => {
	const mixed = school.cohorts.filter((cohort) => cohort.mixed);
	const subjectTeachers = new Set<number>();
	for (const cohort of mixed) {
		const start = cohort.firstClass - school.firstClass;
		for (let c = cohort.sections; c < cohort.classes; c++) {
			subjectTeachers.add(primary[start + c] ?? 0);
		}
	}
	const round = [...subjectTeachers];
	let turn = 0;
	for (const cohort of mixed) {
		const start = cohort.firstClass - school.firstClass;
		for (let c = 0; c < cohort.sections; c++) {
			primary[start + c] = round[turn++ % round.length] ?? 0;
		}
	}
};

/**
 * Gives every class of a school one primary teacher, and one in twelve a co-teacher as well.
 * Nobody gets more than eight classes.
 */
export const staff = (school: School, seed: number): Staff => {
	const classes = school.cohorts.reduce((sum, cohort) => sum + cohort.classes, 0);
	const primary = new Int32Array(classes);
	const coTeacher = new Int32Array(classes).fill(-1);
	const pool = new Pool();
	for (const cohort of school.cohorts) {
		const start = cohort.firstClass - school.firstClass;
		const from = cohort.mixed ? cohort.sections : 0;
		for (let c = from; c < cohort.classes; c++) {
			const subject = Math.floor(c / cohort.sections);
			primary[start + c] = pool.next(...keyOf(cohort, subject, c % cohort.sections));
		}
	}
	assignHomerooms(school, primary);
	for (let c = 0; c < classes; c++) {
		if (chance(seed, salts.coTeacher, school.firstClass + c) % coTaughtEvery === 0) {
			coTeacher[c] = pool.next('co-teacher', classesPerCoTeacher);
		}
	}
	return { primary, coTeacher, teachers: pool.teachers };
};
