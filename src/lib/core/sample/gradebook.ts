import { classId } from './classes';
import type { Cohort, Plan } from './plan';
import { chance, salts, uuid } from './random';
import type { RosterFile } from './roster-file';
import { holder } from './search';
import { studentsOf } from './seats';
import { sessionIds } from './terms';
import { studentRecord, userId } from './users';

const categoryTitles = ['Homework', 'Quizzes', 'Tests', 'Projects', 'Participation'];
const categoryId = (index: number): string => `cat-${String(index + 1)}`;

/** categories.csv: five kinds of work. */
export const categories = (header: readonly string[]): RosterFile => ({
	name: 'categories.csv',
	header,
	count: categoryTitles.length,
	record: (index) => [categoryId(index), '', '', categoryTitles[index] ?? '']
});

/** Work of the graded class of a cohort. The last one has no results yet. */
const works = [
	{ title: 'Quiz 1, fractions', assign: '2026-09-01', due: '2026-09-08', max: '20', period: 0 },
	{ title: 'Essay "My town"', assign: '2026-09-14', due: '2026-09-28', max: '100', period: 0 },
	{ title: 'Unit test', assign: '2026-11-02', due: '2026-11-20', max: '50', period: 1 },
	{ title: 'Project', assign: '2026-12-01', due: '2026-12-18', max: '100', period: 1 }
] as const;
const graded = works.length - 1;

/** The class of a cohort that the gradebook covers: its second subject, first section. */
const gradedClass = (cohort: Cohort): number => cohort.sections;

/** lineItems.csv: four pieces of work for one class of every cohort. */
export const lineItems = (plan: Plan, header: readonly string[]): RosterFile => ({
	name: 'lineItems.csv',
	header,
	count: plan.cohorts.length * works.length,
	record: (index) => {
		const cohort = plan.cohorts[Math.floor(index / works.length)];
		const number = index % works.length;
		const work = works[number];
		if (!cohort || !work) return [];
		return [
			uuid(plan.seed, salts.lineItem, index),
			'',
			'',
			work.title,
			number === 2 ? 'Closed book, 45 minutes' : '',
			work.assign,
			work.due,
			classId(plan.seed, cohort.firstClass + gradedClass(cohort)),
			categoryId(number),
			sessionIds.gradingPeriods[work.period],
			'0',
			work.max
		];
	}
});

const resultRecord = (plan: Plan, index: number, lineItem: number, student: number): string[] => {
	const work = works[lineItem % works.length] ?? works[0];
	const draw = chance(plan.seed, salts.result, index);
	const exempt = draw % 40 === 0;
	const score = exempt ? '0' : String(((draw >>> 8) % (Number(work.max) * 2 + 1)) / 2);
	return [
		uuid(plan.seed, salts.result, index),
		'',
		'',
		uuid(plan.seed, salts.lineItem, lineItem),
		userId(plan.seed, studentRecord(plan, student)),
		exempt ? 'exempt' : 'fully graded',
		score,
		work.due,
		draw % 9 === 0 ? 'Good progress, keep going' : ''
	];
};

/** results.csv: a result of each student for the first three pieces of work. */
export const results = (plan: Plan, header: readonly string[]): RosterFile => {
	let count = 0;
	const runs = plan.cohorts.map((cohort, number) => {
		const students = studentsOf(cohort, gradedClass(cohort));
		const run = { cohort, number, students, first: count };
		count += students.length * graded;
		return run;
	});
	return {
		name: 'results.csv',
		header,
		count,
		record: (index) => {
			const run = runs[holder(runs, index, (r) => r.first)];
			if (!run) return [];
			const at = index - run.first;
			const work = Math.floor(at / run.students.length);
			const student = run.students[at % run.students.length] ?? 0;
			const lineItem = run.number * works.length + work;
			return resultRecord(plan, index, lineItem, run.cohort.firstStudent + student);
		}
	};
};
