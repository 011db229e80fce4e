import { classId, classTitle } from './classes';
import type { Plan } from './plan';
import { salts, uuid } from './random';
import type { RosterFile } from './roster-file';
import { courseAt, courseCount } from './schools';

const resourceCount = 48;
const mostClassLinks = 40;
const resourceTitles = [
	'Reading "Steps"',
	'Math Lab',
	'Science, hands on',
	'Atlas',
	'Song Book',
	'Typing'
];
const audiences = ['student,teacher', 'teacher', 'student', ''];

const resourceId = (seed: number, index: number): string =>
	uuid(seed, salts.resource, index % resourceCount);

/** resources.csv: a fixed number of made-up learning resources. */
export const resources = (plan: Plan, header: readonly string[]): RosterFile => ({
	name: 'resources.csv',
	header,
	count: resourceCount,
	record: (index) => [
		resourceId(plan.seed, index),
		'',
		'',
		`res-${String(1001 + index)}`,
		`${resourceTitles[index % resourceTitles.length] ?? ''} ${String(1 + Math.floor(index / 6))}`,
		audiences[index % audiences.length] ?? '',
		index % 3 === 0 ? 'secondary' : 'primary',
		`vendor-${String(1 + (index % 5))}`,
		`app-${String(1 + (index % 9))}`
	]
});

/** courseResources.csv: one resource for every second course. */
export const courseResources = (plan: Plan, header: readonly string[]): RosterFile => ({
	name: 'courseResources.csv',
	header,
	count: Math.ceil(courseCount / 2),
	record: (index) => {
		const { id, title } = courseAt(index * 2);
		const link = uuid(plan.seed, salts.courseResource, index);
		return [link, '', '', title, id, resourceId(plan.seed, index)];
	}
});

/** classResources.csv: one resource for the first class of the first forty cohorts. */
export const classResources = (plan: Plan, header: readonly string[]): RosterFile => ({
	name: 'classResources.csv',
	header,
	count: Math.min(mostClassLinks, plan.cohorts.length),
	record: (index) => {
		const cohort = plan.cohorts[index];
		if (!cohort) return [];
		const link = uuid(plan.seed, salts.classResource, index);
		const linked = classId(plan.seed, cohort.firstClass);
		return [link, '', '', classTitle(cohort, 0), linked, resourceId(plan.seed, index * 7)];
	}
});
