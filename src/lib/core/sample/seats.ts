import type { Cohort } from './plan';

/** Where a student of a cohort sits: the section, and the number within it. */
const seatOf = (cohort: Cohort, student: number): { section: number; place: number } => {
	const base = Math.floor(cohort.students / cohort.sections);
	const larger = cohort.students % cohort.sections;
	const inLarger = larger * (base + 1);
	if (student < inLarger) {
		return { section: Math.floor(student / (base + 1)), place: student % (base + 1) };
	}
	const rest = student - inLarger;
	return { section: larger + Math.floor(rest / base), place: rest % base };
};

const studentAt = (cohort: Cohort, section: number, place: number): number => {
	const base = Math.floor(cohort.students / cohort.sections);
	const larger = cohort.students % cohort.sections;
	return section * base + Math.min(section, larger) + place;
};

/** How far a student's class in a subject lies from the own section. The homeroom never moves. */
const shift = (cohort: Cohort, subject: number, place: number): number =>
	cohort.mixed ? (subject * place) % cohort.sections : 0;

/** The class, as a number within the cohort, in which a student of the cohort has a subject. */
export const classOf = (cohort: Cohort, student: number, subject: number): number => {
	const { section, place } = seatOf(cohort, student);
	return subject * cohort.sections + ((section + shift(cohort, subject, place)) % cohort.sections);
};

/**
 * The students of a class of the cohort, in order of their seats. Every class gets one student per
 * seat number, so all classes of a cohort differ by at most one student a subject.
 */
export const studentsOf = (cohort: Cohort, classInCohort: number): number[] => {
	const subject = Math.floor(classInCohort / cohort.sections);
	const c = classInCohort % cohort.sections;
	const base = Math.floor(cohort.students / cohort.sections);
	const larger = cohort.students % cohort.sections;
	const students: number[] = [];
	for (let place = 0; place <= base; place++) {
		const section = (c - shift(cohort, subject, place) + cohort.sections) % cohort.sections;
		if (place < base || section < larger) students.push(studentAt(cohort, section, place));
	}
	return students;
};
