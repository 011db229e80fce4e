import { manifestVersions } from '../../spec/spec';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { reportJudged } from '../judged-records';
import { recordsNamed } from '../joins';
import { gradebook12 } from '../gradebook/gradebook-1.2-examples';
import { smallestSet12 } from '../smallest-set-1.2';
import { gradebook } from '../logic/gradebook-examples';
import type { RosterSet } from '../roster-set';
import { changed, lines, smallestSet } from '../smallest-set';
import type { Report, Rule } from '../rule';
import { fitnessGramFile, greatMinds, wriddle } from '../receivers';
import { acceptedTypes, type AcceptedTypes } from './accepted-types';
import { readReferences, type ReadReference, type Reference } from './references';
import { targetFacts } from './target-names';

const SESSIONS = lines(
	smallestSet['academicSessions.csv'].trimEnd(),
	'semester-1,,,Fall,semester,2026-08-17,2027-01-11,year-27,2027'
);

export const referenceWrongType: Rule = {
	meta: {
		id: 'reference-wrong-type',
		severity: 'warning',
		basis: 'DESC',
		clauses: [78, 80, 93, 95],
		source: 'OneRoster CSV 1.1 and 1.2.1, section 3: what the referring columns are said to hold',
		versions: manifestVersions,
		files: ['classes.csv', 'courses.csv', 'enrollments.csv', 'lineItems.csv', 'results.csv'],
		byValue: true
	},
	texts: {
		title: 'A record names something of another kind than expected',
		what: 'Some columns expect one kind only: classes and enrollments name a school, courses a school year. In OneRoster 1.1, line items also name a grading period, and results a student; in 1.2, line items name a school.',
		why: 'Receivers look for the school, the school year, the grading period or the student under this id. They may file the record in the wrong place or leave it out.',
		facts: ['Thing', 'target', 'other', 'expected'],
		messages: {
			one: '{Thing} {value} is of the type {other} in {target}. {expected} is expected here.',
			user: '{Thing} {value} has the role {other} in {target}. {expected} is expected here.',
			many: '{values} different values in {column} are of another kind than expected. {expected} is expected here.'
		},
		advice: {
			one: 'See which of the two is wrong: the type in {target}, or the id here. Correct it in the student system, and export again.',
			user: 'See which of the two is wrong: the role in {target}, or the id here. Correct it in the student system, and export again.'
		}
	},
	page: {
		effects: [
			greatMinds('enrollments.csv', 'The school of an enrollment has to be of the type school.'),
			fitnessGramFile(
				'classes.csv',
				'Looks for the school of a class among the schools that it knows.'
			),
			wriddle(
				'Asks for a school in classes and enrollments, and for a school year in courses; what happens otherwise is not said.'
			)
		],
		atSource: [],
		falseAlarms: [
			'Departments, campuses and programs may stand where OneRoster asks for a school. Receivers that read the id and not the type take them.'
		]
	},
	bad: [
		{
			name: 'a class and an enrollment at the district office',
			files: {
				'classes.csv': changed('classes.csv', 'school-1,year-27', 'district-1,year-27'),
				'enrollments.csv': smallestSet['enrollments.csv'].replaceAll(
					'class-1,school-1',
					'class-1,district-1'
				)
			},
			finds: [
				{ file: 'classes.csv', row: 2, column: 'schoolSourcedId', value: 'district-1' },
				{ file: 'enrollments.csv', row: 2, column: 'schoolSourcedId', value: 'district-1' },
				{ file: 'enrollments.csv', row: 3, column: 'schoolSourcedId', value: 'district-1' }
			]
		},
		{
			name: 'a course in a semester',
			files: {
				'academicSessions.csv': SESSIONS,
				'courses.csv': changed('courses.csv', 'year-27', 'semester-1')
			},
			finds: [{ file: 'courses.csv', row: 2, column: 'schoolYearSourcedId', value: 'semester-1' }]
		},
		{
			name: 'a result of the teacher',
			files: gradebook([{}], [{ student: 'teacher-1' }]),
			finds: [{ file: 'results.csv', row: 2, column: 'studentSourcedId', value: 'teacher-1' }]
		},
		{
			name: 'work at the district office, in 1.2',
			version: '1.2',
			files: gradebook12({ school: 'district-1' }),
			finds: [{ file: 'lineItems.csv', row: 2, column: 'schoolSourcedId', value: 'district-1' }]
		}
	],
	good: [
		{
			name: 'schools and a school year of a type of one’s own, in 1.2',
			version: '1.2',
			files: {
				'orgs.csv': changed('orgs.csv', 'School,school', 'School,ext:campus', smallestSet12),
				'academicSessions.csv': changed(
					'academicSessions.csv',
					',schoolYear,',
					',ext:year,',
					smallestSet12
				)
			},
			finds: []
		},
		{
			name: 'work of a whole school year, in 1.2',
			version: '1.2',
			files: gradebook12(),
			finds: []
		},
		{
			name: 'a class that belongs to a department',
			files: {
				'orgs.csv': lines(
					smallestSet['orgs.csv'].trimEnd(),
					'dept-1,,,Mathematics,department,,school-1'
				),
				'classes.csv': changed('classes.csv', 'school-1,year-27', 'dept-1,year-27'),
				'enrollments.csv': smallestSet['enrollments.csv'].replaceAll(
					'class-1,school-1',
					'class-1,dept-1'
				)
			},
			finds: []
		},
		{
			name: 'a school whose type is misspelt: that is one finding, on the type',
			files: { 'orgs.csv': changed('orgs.csv', ',school,', ',School,') },
			finds: [],
			also: ['enumeration-value']
		},
		{
			name: 'terms of a class may be of any type',
			files: {
				'academicSessions.csv': SESSIONS,
				'classes.csv': changed('classes.csv', 'school-1,year-27', 'school-1,semester-1'),
				'enrollments.csv': smallestSet['enrollments.csv'].replaceAll('2027-06-05', '2027-01-11')
			},
			finds: []
		}
	],
	checkSet(set, report) {
		const wanted = ({ to, isList }: Reference): boolean => to.constraint !== undefined && !isList;
		for (const reference of readReferences(set, report, wanted)) check(set, report, reference);
	}
};

function check(set: RosterSet, report: Report, reference: ReadReference): void {
	const types = acceptedTypes(set, reference.to);
	const column = types && reference.target.column(types.column);
	if (types === undefined || column === undefined) return;
	const records = recordsNamed(reference.column, reference.ids);
	const typeOf = (code: number): string => (records[code] < 0 ? '' : column.textAt(records[code]));
	const wrong = wrongCodes(reference.target, records, column, types);
	reportJudged(set, report, reference, wrong, (code) => ({
		...(types.column === 'role' ? { variant: 'user' } : {}),
		facts: { ...targetFacts(reference.to.file), other: typeOf(code), expected: types.expected }
	}));
}

/** The codes of a referring column that name a record of a wrong type, by the records they name. */
function wrongCodes(
	{ ragged }: Table,
	records: Int32Array,
	column: Column,
	{ wrong }: AcceptedTypes
): number[] {
	const isWrong = Uint8Array.from({ length: column.dictionary.size }, (_, code) =>
		wrong.has(column.text(code)) ? 1 : 0
	);
	const codes: number[] = [];
	records.forEach((record, code) => {
		if (record < 0 || ragged.has(record)) return;
		if (isWrong[column.codeAt(record)] === 1) codes.push(code);
	});
	return codes;
}
