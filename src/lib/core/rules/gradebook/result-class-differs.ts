import { judgedRecords } from '../judged-records';
import { joined } from '../joins';
import { namedCodes } from '../logic/named-codes';
import { neededColumns } from '../logic/needed-columns';
import { recordsApart } from '../logic/record-pairs';
import { soleRecords } from '../logic/sole-records';
import { neededTables } from '../needed-tables';
import type { Rule } from '../rule';
import { lines } from '../smallest-set';
import { smallestSet12 } from '../smallest-set-1.2';
import { gradebook12 } from './gradebook-1.2-examples';

const file = 'results.csv';
const column = 'classSourcedId';

/** The smallest set of 1.2 with a second class, and a result that names this class. */
const resultOf = (classOfResult: string): Record<string, string> => ({
	...gradebook12({ classOfResult }),
	'classes.csv': lines(
		smallestSet12['classes.csv'].trimEnd(),
		'class-2,,,Reading 3B,03,course-1,R3B,scheduled,Room 2,school-1,year-27,Reading,01028,2'
	),
	'enrollments.csv': lines(
		smallestSet12['enrollments.csv'].trimEnd(),
		'enrollment-3,,,class-2,school-1,teacher-1,teacher,true,2026-08-17,2027-06-05',
		'enrollment-4,,,class-2,school-1,student-1,student,false,2026-08-17,2027-06-05'
	)
});

export const resultClassDiffers: Rule = {
	meta: {
		id: 'result-class-differs',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [94],
		source:
			'Follows from OneRoster CSV 1.2.1, results.csv and lineItems.csv: the work of a result belongs to a class',
		versions: ['1.2'],
		files: [file],
		byValue: false
	},
	texts: {
		title: 'A result names another class than its work',
		what: 'A result may name its class. It is the class of the piece of work (line item) that the result belongs to.',
		why: 'Some receivers go by the class of the result, others by that of the work. The result then stands in two classes, or in none.',
		facts: ['other', 'item'],
		messages: {
			one: 'The result is one of the class {value}, but its line item {item} belongs to the class {other}. The same class is expected.',
			rows: '{count} results are of the class {value}, but their line items belong to others. The same class is expected.',
			many: 'In {count} results the class is another than that of the line item. The same class is expected.'
		},
		advice: {
			one: 'See in the gradebook to which class the work belongs, and correct the other of the two. The class of a result may also be left empty.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Where two classes are taught together, the gradebook may keep the work in one of them and the students in the other.'
		]
	},
	bad: [
		{
			name: 'a result in another class',
			version: '1.2',
			files: resultOf('class-2'),
			finds: [{ file, row: 2, column, value: 'class-2' }]
		}
	],
	good: [
		{ name: 'the same class', version: '1.2', files: resultOf('class-1'), finds: [] },
		{ name: 'no class', version: '1.2', files: resultOf(''), finds: [] },
		{
			name: 'a class that is not in the package is one fault, not two',
			version: '1.2',
			files: resultOf('class-9'),
			finds: [],
			also: ['reference-missing']
		}
	],
	checkSet(set, report) {
		const tables = neededTables(set, report, file, ['lineItems.csv', 'classes.csv']);
		if (tables === undefined) return;
		const [results, items, classes] = tables;
		const own = neededColumns(report, results, ['lineItemSourcedId', column]);
		const work = neededColumns(report, items, ['sourcedId', column], file);
		const classIds = neededColumns(report, classes, ['sourcedId'], file);
		if (own === undefined || work === undefined || classIds === undefined) return;
		const [named, classOfResult] = own;
		const [ids, classOfItem] = work;
		const itemRecords = soleRecords(set, named, items, ids);
		const isClass = namedCodes(set, classOfItem, classes.name);
		const codes = joined(classOfItem, classIds[0]);
		const ofItems = itemRecords.map((record) => {
			const code = record < 0 ? -1 : classOfItem.codeAt(record);
			return code < 0 || isClass[code] === 0 ? -1 : codes[code];
		});
		const apart = recordsApart(named, classOfResult, ofItems, joined(classOfResult, classIds[0]));
		report.records(results, classOfResult, apart.filter(judgedRecords(set, results)), (record) => {
			const item = itemRecords[named.codeAt(record)];
			return {
				facts: { item: named.textAt(record), other: classOfItem.textAt(item) },
				related: [items.place(item, column)]
			};
		});
	}
};
