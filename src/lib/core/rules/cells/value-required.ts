import { everyVersion } from '../../spec/spec';
import { deletedCode } from '../judged-records';
import { changed } from '../smallest-set';
import type { Rule } from '../rule';
import { appleTemplate, classLinkImport, gooru, greatMinds, hmh, stMath } from '../receivers';
import { blankCodes, blankRecords } from './blank-codes';
import { cellColumns, definesId } from './cell-columns';
import { deltaSet } from '../delta-set';
import { reportRecords } from './report-records';
import { aeries } from '../student-systems';

export const valueRequired: Rule = {
	meta: {
		id: 'value-required',
		severity: 'error',
		basis: 'MUST',
		clauses: [35],
		source: 'OneRoster CSV 1.1, section 3: tables of the files, column Required',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A cell is empty that has to be filled',
		what: 'Some columns have to be filled in every record: without them it is not clear who or what is meant.',
		why: 'Most receivers leave out a record in which such a cell is empty, and what hangs on it goes with it. A user without a role, for example, gets no login.',
		messages: {
			one: '{column} is empty. It has to be filled in every record of {file}.',
			id: 'The id (sourcedId) is empty. It has to be filled: without it the record stands for nobody, and nothing can name it.',
			list: '{column} is empty. At least one entry is expected in every record of {file}.'
		},
		advice: {
			one: 'Fill it in where the student system keeps it. If it is filled in there, the export leaves it out: check in the settings of the export what {column} is taken from.',
			id: 'The student system makes these ids by itself. Check in the settings of the export what sourcedId is taken from, and whether the record is a left-over that should not be exported.'
		}
	},
	page: {
		effects: [
			stMath('The row is skipped.'),
			classLinkImport(
				'The row is not imported, and the summary says why: a user without a first name, for example.'
			),
			gooru(
				'The row is not stored, and more than 500 such rows in one file stop the whole import.'
			),
			appleTemplate('Users', 'A person without a role becomes a student.'),
			greatMinds(
				'users.csv',
				'The person is not created, and the report of the run lists a failure.'
			),
			hmh('Required fields have to be filled, and the email address of teachers is one of them.')
		],
		atSource: [aeries.usernames],
		falseAlarms: [
			'Some receivers do without a value that OneRoster asks for: Wriddle takes sessions without title, type and school year, Apple takes classes without a title. For them alone nothing has to be done.'
		]
	},
	bad: [
		{
			name: 'a school without a name',
			files: { 'orgs.csv': changed('orgs.csv', 'Example School,school', ',school') },
			finds: [{ file: 'orgs.csv', row: 3, column: 'name', value: '', candidate: null }]
		},
		{
			name: 'a class without terms, a list',
			files: {
				'classes.csv': changed('classes.csv', 'school-1,year-27,Reading', 'school-1,,Reading')
			},
			finds: [{ file: 'classes.csv', row: 2, column: 'termSourcedIds', value: '' }]
		},
		{
			name: 'a record without an id',
			files: {
				'orgs.csv': changed(
					'orgs.csv',
					'0101,district-1\r\n',
					'0101,district-1\r\n,,,Lab,school,,\r\n'
				)
			},
			finds: [{ file: 'orgs.csv', row: 4, column: 'sourcedId', value: '' }]
		},
		{
			name: 'quotes with nothing in between',
			files: { 'users.csv': changed('users.csv', ',Léa,', ',"",') },
			finds: [{ file: 'users.csv', row: 3, column: 'givenName', value: '' }]
		},
		{
			name: 'two empty cells in one record, beside a row of commas',
			files: {
				'users.csv': changed(
					'users.csv',
					'teacher-1,,,true,school-1,teacher,akaya,,Ada,Kaya,',
					',,,,,,,,,,,,,,,,,\r\nteacher-1,,,true,school-1,teacher,akaya,,,,'
				)
			},
			finds: [
				{ file: 'users.csv', row: 3, column: 'givenName' },
				{ file: 'users.csv', row: 3, column: 'familyName' }
			],
			also: ['record-empty']
		},
		{
			name: 'a record that goes away, but which one',
			files: deltaSet({ 'orgs.csv': ['school-1,active', ',tobedeleted'] }),
			finds: [{ file: 'orgs.csv', row: 3, column: 'sourcedId' }],
			also: ['reference-missing-delta']
		}
	],
	good: [
		{
			name: 'optional cells may be empty',
			files: { 'users.csv': changed('users.csv', ',{Local:17},', ',,') },
			finds: []
		},
		{
			name: 'the word null is a value',
			files: { 'users.csv': changed('users.csv', ',Novak,', ',Null,') },
			finds: []
		}
	],
	checkFile(table, set, report) {
		const skipped = blankRecords(table);
		const deleted = deletedCode(set, table);
		const status = table.column('status');
		for (const { column, spec } of cellColumns(table, set, ({ required }) => required === true)) {
			const isId = definesId(spec);
			const isDeleted = (record: number): boolean =>
				!isId && deleted >= 0 && status?.codeAt(record) === deleted;
			const every = skipped.size === 0 && (isId || deleted < 0);
			const wanted = every
				? null
				: (record: number): boolean => !skipped.has(record) && !isDeleted(record);
			const variant = isId ? 'id' : spec.list ? 'list' : 'one';
			const cells = { table, column, codes: blankCodes(column).empty };
			reportRecords(report, cells, wanted, () => ({ variant }));
		}
	}
};
