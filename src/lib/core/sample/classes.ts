import { gradeCodes } from './curriculum';
import type { Cohort, Plan } from './plan';
import { salts, uuid } from './random';
import type { RosterFile } from './roster-file';
import { courseId } from './schools';
import { holder } from './search';
import { termIds } from './terms';

/** The id of a class by its number in the district. */
export const classId = (seed: number, index: number): string => uuid(seed, salts.class, index);

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Section names: A to Z, then A2 … */
const sectionName = (section: number): string => {
	const round = Math.floor(section / letters.length);
	return `${letters[section % letters.length] ?? ''}${round === 0 ? '' : String(round + 1)}`;
};

/** Title of class `classInCohort`, for example `Biology 09 - B`. */
export const classTitle = (cohort: Cohort, classInCohort: number): string => {
	const subject = cohort.subjects[Math.floor(classInCohort / cohort.sections)];
	const section = sectionName(classInCohort % cohort.sections);
	return `${subject?.title ?? ''} ${gradeCodes[cohort.grade] ?? ''} - ${section}`;
};

/** Homerooms and subject classes of every cohort. */
export const classes = (plan: Plan, header: readonly string[]): RosterFile => ({
	name: 'classes.csv',
	header,
	count: plan.classes,
	record: (index) => {
		const cohort = plan.cohorts[holder(plan.cohorts, index, (c) => c.firstClass)];
		if (!cohort) return [];
		const inCohort = index - cohort.firstClass;
		const number = Math.floor(inCohort / cohort.sections);
		const subject = cohort.subjects[number];
		if (!subject) return [];
		const grade = gradeCodes[cohort.grade] ?? '';
		const section = sectionName(inCohort % cohort.sections);
		return [
			classId(plan.seed, index),
			'',
			'',
			classTitle(cohort, inCohort),
			grade,
			courseId(cohort.grade, subject.key),
			`${subject.key.toUpperCase()}-${grade}-${section}`,
			number === 0 ? 'homeroom' : 'scheduled',
			`Room ${String(101 + (index % 60))}`,
			cohort.school.id,
			termIds[subject.term],
			subject.subjects.join(','),
			subject.subjectCodes.join(','),
			number === 0 ? '0' : `${String(number)},${String(number + 8)}`
		];
	}
});
