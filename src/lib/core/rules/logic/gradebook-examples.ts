import { delivered } from '../cells/example-files';
import { lines } from '../smallest-set';

interface Work {
	readonly assignDate?: string;
	readonly dueDate?: string;
	readonly classSourcedId?: string;
	readonly min?: string;
	readonly max?: string;
}

interface Mark {
	readonly student?: string;
	readonly item?: string;
	readonly scoreStatus?: string;
	readonly score?: string;
}

const workLine = (work: Work, index: number): string =>
	[
		`item-${String(index + 1)},,,Essay,`,
		work.assignDate ?? '2026-09-01',
		work.dueDate ?? '2026-09-14',
		work.classSourcedId ?? 'class-1',
		'category-1,period-1',
		work.min ?? '0',
		work.max ?? '100'
	].join(',');

const markLine = (mark: Mark, index: number): string =>
	[
		`result-${String(index + 1)},,`,
		mark.item ?? 'item-1',
		mark.student ?? 'student-1',
		mark.scoreStatus ?? 'fully graded',
		mark.score ?? '87',
		'2026-09-14',
		''
	].join(',');

/** The gradebook files of the smallest set's class: its line items and the results of its students. */
export const gradebook = (
	works: readonly Work[],
	marks: readonly Mark[] = []
): Readonly<Record<string, string>> =>
	delivered({
		'academicSessions.csv': lines(
			'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
			'year-27,,,2026-2027,schoolYear,2026-08-17,2027-06-05,,2027',
			'period-1,,,Quarter 1,gradingPeriod,2026-08-17,2026-10-30,year-27,2027'
		),
		'categories.csv': lines('sourcedId,status,dateLastModified,title', 'category-1,,,Homework'),
		'lineItems.csv': lines(
			'sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,categorySourcedId,gradingPeriodSourcedId,resultValueMin,resultValueMax',
			...works.map(workLine)
		),
		...(marks.length === 0
			? {}
			: {
					'results.csv': lines(
						'sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment',
						...marks.map(markLine)
					)
				})
	});
