import { changed, lines } from '../smallest-set';

type Files = Readonly<Record<string, string>>;

const DATES = '2026-08-17,2027-06-05';

/** The smallest set's enrollments with other dates of the student, and of the teacher. */
export const student = (dates: string, teacher = ','): Files => ({
	'enrollments.csv': changed('enrollments.csv', `true,${DATES}`, `true,${teacher}`).replace(
		`false,${DATES}`,
		`false,${dates}`
	)
});

/** A finding on the student's enrollment. */
export const atStudent = (column: string, value: string) => ({
	file: 'enrollments.csv',
	row: 3,
	column,
	value
});

/** The smallest set's class in other sessions: two semesters, and a third with its dates swapped. */
export const classIn = (terms: string): Files => ({
	'academicSessions.csv': lines(
		'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
		'year-27,,,2026-2027,schoolYear,2026-08-17,2027-06-05,,2027',
		'semester-1,,,Fall,semester,2026-08-17,2026-12-19,year-27,2027',
		'semester-2,,,Spring,semester,2027-01-11,2027-06-05,year-27,2027',
		...(terms.includes('semester-3')
			? ['semester-3,,,Summer,semester,2027-08-01,2027-07-01,,2027']
			: [])
	),
	'classes.csv': changed('classes.csv', 'school-1,year-27', `school-1,${terms}`)
});
