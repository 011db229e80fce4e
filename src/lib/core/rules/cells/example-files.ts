import { lines, smallestSet } from '../smallest-set';

type Files = Readonly<Record<string, string>>;

/** Files put beside (or in place of) those of the smallest set, with the manifest that says so. */
export function delivered(
	files: Files,
	mode: 'bulk' | 'delta' = 'bulk',
	set: Files = smallestSet
): Files {
	const names = Object.keys(files).map((name) => name.replace(/\.csv$/, ''));
	const manifest = names.reduce(
		(text, name) => text.replace(new RegExp(`^file\\.${name},\\w+`, 'm'), `file.${name},${mode}`),
		set['manifest.csv']
	);
	return { 'manifest.csv': manifest, ...files };
}

/** The smallest set's district as a delta of one record. */
export const deltaOrg = (status: string, dateLastModified: string): Files =>
	delivered(
		{
			'orgs.csv': lines(
				'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
				'district-1,active,2026-10-01T08:00:00.000Z,Example District,district,,',
				`school-1,${status},${dateLastModified},Example School,school,0101,district-1`
			)
		},
		'delta'
	);

/** One record of demographics.csv about the student of the smallest set. */
export const demographics = (cells: {
	readonly birthDate?: string;
	readonly sex?: string;
	readonly asian?: string;
	readonly residence?: string;
}): Files =>
	delivered({
		'demographics.csv': lines(
			'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus',
			[
				'student-1,,',
				cells.birthDate ?? '2018-04-03',
				cells.sex ?? 'female',
				'false',
				cells.asian ?? 'false',
				`false,false,true,false,false,US,IL,Springfield,${cells.residence ?? '01652'}`
			].join(',')
		)
	});

/** One resource; its roles stand in quotes. */
export const resource = (
	cells: { readonly roles?: string; readonly importance?: string },
	set: Files = smallestSet
): Files =>
	delivered(
		{
			'resources.csv': lines(
				'sourcedId,status,dateLastModified,vendorResourceId,title,roles,importance,vendorId,applicationId',
				`resource-1,,,978-0,Reader,"${cells.roles ?? 'student,teacher'}",${cells.importance ?? 'primary'},,`
			)
		},
		'bulk',
		set
	);

interface LineItemCells {
	readonly resultValueMax?: string;
	readonly description?: string;
	readonly dueDate?: string;
}

const gradebook = (cells: LineItemCells): Files => ({
	'academicSessions.csv': lines(
		'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
		'year-27,,,2026-2027,schoolYear,2026-08-17,2027-06-05,,2027',
		'period-1,,,Quarter 1,gradingPeriod,2026-08-17,2026-10-30,year-27,2027'
	),
	'categories.csv': lines('sourcedId,status,dateLastModified,title', 'category-1,,,Homework'),
	'lineItems.csv': lines(
		'sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,categorySourcedId,gradingPeriodSourcedId,resultValueMin,resultValueMax',
		`item-1,,,Essay,${cells.description ?? ''},2026-09-01,${cells.dueDate ?? '2026-09-14'},class-1,category-1,period-1,0,"${cells.resultValueMax ?? '100'}"`
	)
});

/** One line item of the smallest set's class, with a grading period; its numbers stand in quotes. */
export const lineItem = (cells: LineItemCells): Files => delivered(gradebook(cells));

/** One result of the smallest set's student for that line item. */
export const result = (cells: { readonly score: string }): Files =>
	delivered({
		...gradebook({}),
		'results.csv': lines(
			'sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment',
			`result-1,,,item-1,student-1,fully graded,${cells.score},2026-09-14,`
		)
	});
