import { givenNames } from './names';
import type { Plan } from './plan';
import { chance, salts } from './random';
import { holder } from './search';

/** Days on which students of one grade are born: 28 in each month. */
const daysOfGrade = 12 * 28;
/** Has no divisor in common with the number of days: goes through all of them, far from one to the next. */
const step = 191;

/** By cohort of a plan: the number of its first student among those of the grade in all schools. */
const firstNumbers = new WeakMap<Plan, readonly number[]>();

const firstsOf = (plan: Plan): readonly number[] => {
	const known = firstNumbers.get(plan);
	if (known) return known;
	const next = new Map<number, number>();
	const firsts = plan.cohorts.map(({ grade, students }) => {
		const first = next.get(grade) ?? 0;
		next.set(grade, first + students);
		return first;
	});
	firstNumbers.set(plan, firsts);
	return firsts;
};

export interface Birth {
	/** Index into the grades. */
	readonly grade: number;
	readonly month: number;
	readonly day: number;
	/** Born in the year before most of the grade: from September to December. */
	readonly isEarly: boolean;
	readonly givenName: string;
}

/**
 * When a student is born, and under which given name. Of those who are born on one day, no two get the
 * same one until all names are used up: nobody seems to be in the district twice, up to some 260,000
 * students.
 */
export const birthOf = (plan: Plan, student: number): Birth => {
	const at = holder(plan.cohorts, student, (cohort) => cohort.firstStudent);
	const cohort = plan.cohorts[at];
	const grade = cohort?.grade ?? 0;
	const number = (firstsOf(plan)[at] ?? 0) + student - (cohort?.firstStudent ?? 0);
	const slot = (number * step + (plan.seed % daysOfGrade)) % daysOfGrade;
	const turn = chance(plan.seed, salts.givenName, slot * 16 + grade) % givenNames.length;
	const name = (turn + Math.floor(number / daysOfGrade)) % givenNames.length;
	const draw = slot % 12;
	const isEarly = draw < 4;
	return {
		grade,
		month: isEarly ? 9 + draw : draw - 3,
		day: 1 + Math.floor(slot / 12),
		isEarly,
		givenName: givenNames[name] ?? givenNames[0]
	};
};
