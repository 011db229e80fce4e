import { gradeCodes, programs, programOf } from './curriculum';
import type { Plan } from './plan';
import type { RosterFile } from './roster-file';
import { sessionIds } from './terms';

export const districtId = '0100';

/** orgs.csv: the district, then its schools. */
export const orgs = (plan: Plan, header: readonly string[]): RosterFile => ({
	name: 'orgs.csv',
	header,
	count: plan.schools.length + 1,
	record: (index) => {
		const school = plan.schools[index - 1];
		if (!school)
			return [districtId, '', '', 'Larkfield Unified District', 'district', '2799990', ''];
		const identifier = `27999900${String(1000 + school.index)}`;
		return [school.id, '', '', school.name, 'school', identifier, districtId];
	}
});

/** The id of the course of a subject in a grade. */
export const courseId = (grade: number, key: string): string =>
	`crs-${gradeCodes[grade] ?? ''}-${key}`;

const taught = gradeCodes.flatMap((_, grade) =>
	programs[programOf(grade)].map((subject) => ({ grade, subject }))
);

/** Number of courses of every district. */
export const courseCount = taught.length;

/** Id and title of course `index`. */
export const courseAt = (index: number): { id: string; title: string } => {
	const course = taught[index];
	if (!course) return { id: '', title: '' };
	const { grade, subject } = course;
	return {
		id: courseId(grade, subject.key),
		title: `${subject.title} ${gradeCodes[grade] ?? ''}`
	};
};

/** courses.csv: one course a subject and grade, held by the district. */
export const courses = (header: readonly string[]): RosterFile => ({
	name: 'courses.csv',
	header,
	count: courseCount,
	record: (index) => {
		const { id, title } = courseAt(index);
		const course = taught[index];
		return [
			id,
			'',
			'',
			sessionIds.year,
			title,
			id.slice(4).toUpperCase(),
			gradeCodes[course?.grade ?? 0] ?? '',
			districtId,
			course?.subject.subjects.join(',') ?? '',
			course?.subject.subjectCodes.join(',') ?? ''
		];
	}
});
