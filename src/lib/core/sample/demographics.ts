import { birthOf, type Birth } from './birthdays';
import { cities, states } from './names';
import type { Plan } from './plan';
import { chance, choose, salts } from './random';
import type { RosterFile } from './roster-file';
import { studentRecord, userId } from './users';

const bit = (value: boolean): string => (value ? 'true' : 'false');

/** A birthday that fits the grade: five years old, give or take, when kindergarten begins. */
const birthDate = ({ grade, month, day, isEarly }: Birth): string => {
	const year = 2021 - grade - (isEarly ? 1 : 0);
	return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

const demographicsRecord = (plan: Plan, student: number): string[] => {
	const draw = chance(plan.seed, salts.demographics, student);
	const races = [draw % 50 === 0, draw % 12 === 1, draw % 7 === 2, draw % 80 === 3, draw % 9 < 5];
	return [
		userId(plan.seed, studentRecord(plan, student)),
		'',
		'',
		birthDate(birthOf(plan, student)),
		(draw & 1) === 0 ? 'female' : 'male',
		...races.map(bit),
		bit(races.filter(Boolean).length > 1),
		bit((draw >>> 3) % 4 === 0),
		'US',
		choose(states, plan.seed, salts.demographics, student + 1),
		choose(cities, plan.seed, salts.demographics, student + 2),
		draw % 5 === 0 ? '01653' : '01652'
	];
};

/** demographics.csv: one record a student. */
export const demographics = (plan: Plan, header: readonly string[]): RosterFile => ({
	name: 'demographics.csv',
	header,
	count: plan.students,
	record: (index) => demographicsRecord(plan, index)
});
