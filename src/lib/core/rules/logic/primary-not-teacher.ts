import { everyVersion } from '../../spec/spec';
import { judgedRecords } from '../judged-records';
import type { Rule } from '../rule';
import { fitnessGramFile, manageBacFiles, wriddle } from '../receivers';
import { changed } from '../smallest-set';
import { atStudent } from './enrollment-examples';
import { neededColumns } from './needed-columns';
import { recordsWhere } from './record-pairs';
import { rolesOf } from './role-codes';

const student = (role: string): Record<string, string> => ({
	'enrollments.csv': changed('enrollments.csv', 'student,false', role)
});

export const primaryNotTeacher: Rule = {
	meta: {
		id: 'primary-not-teacher',
		severity: 'warning',
		basis: 'SHOULD',
		clauses: [84],
		source: 'OneRoster CSV 1.1, section 3, enrollments.csv: primary is for teachers',
		versions: everyVersion,
		files: ['enrollments.csv'],
		byValue: false
	},
	texts: {
		title: 'Somebody who is no teacher is marked as primary teacher',
		what: 'The column primary marks the one teacher who answers for a class. For everybody else it is false or empty.',
		why: 'Some receivers refuse such an enrollment. Others may hand the class, its gradebook included, to a student.',
		facts: ['role'],
		messages: {
			one: 'primary is true, but the role in this class is {role}. Only a teacher should be primary.',
			rows: '{count} enrollments are marked as primary, although their role is not teacher. Only a teacher should be primary.'
		},
		advice: {
			one: 'Set the export to write true in primary for teachers only. If this person does teach the class, correct the role of the enrollment in the student system.'
		}
	},
	page: {
		effects: [
			wriddle('The column primary is for teachers only.'),
			fitnessGramFile('enrollments.csv', 'Does not use this column.'),
			manageBacFiles('Does not look at this column.')
		],
		atSource: [],
		falseAlarms: [
			'Where somebody who leads a class has the role administrator or aide on purpose, the mark is meant. Receivers that read it look for a teacher.'
		]
	},
	bad: [
		{
			name: 'a student',
			files: student('student,true'),
			finds: [atStudent('primary', 'true')]
		},
		{
			name: 'somebody who looks after an exam',
			files: student('proctor,true'),
			finds: [atStudent('primary', 'true')]
		}
	],
	good: [
		{ name: 'nothing in the column', files: student('student,'), finds: [] },
		{
			name: 'a word that is neither true nor false is one fault, not two',
			files: student('student,TRUE'),
			finds: [],
			also: ['boolean-value']
		},
		{
			name: 'a role that does not exist, too',
			files: student('pupil,true'),
			finds: [],
			also: ['enumeration-value']
		}
	],
	checkFile(table, set, report) {
		if (table.name !== 'enrollments.csv') return;
		const columns = neededColumns(report, table, ['role', 'primary']);
		if (columns === undefined) return;
		const [role, primary] = columns;
		const marked = primary.dictionary.find('true');
		if (marked < 0) return;
		const roles = rolesOf(set, role);
		const isOther = Uint8Array.from(roles, (name) => (name === '' || name === 'teacher' ? 0 : 1));
		const records = recordsWhere(
			role,
			primary,
			(code, mark) => mark === marked && isOther[code] === 1
		).filter(judgedRecords(set, table));
		report.records(table, primary, records, (record) => ({
			facts: { role: roles[role.codeAt(record)] },
			related: [table.place(record, 'role')]
		}));
	}
};
