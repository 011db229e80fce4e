import { everyVersion } from '../../spec/spec';
import { changed, lines } from '../smallest-set';
import type { Details, Rule } from '../rule';
import { HIDDEN, hiddenNames } from './character-names';
import { headerPlace } from './header-place';
import { isOwnId, isReference, judgedColumns, type JudgedColumn } from './judged-columns';
import { isLostAt } from './odd-bytes';
import { oddValues } from './odd-values';
import { hmhFile, moodle } from '../receivers';

const LOST = '\ufffd';
/** A vocabulary whose rule warns of every word that it does not know. */
const GRADES = 'gradesCEDS';

const named = (value: string): Record<string, string> => ({
	'users.csv': changed('users.csv', ',Novak,', `,${value},`)
});
const oddName = (value: string, candidate: string | null) => [
	{ file: 'users.csv', row: 3, line: 3, column: 'familyName', value, candidate }
];

export const invisibleCharacter: Rule = {
	meta: {
		id: 'invisible-character',
		severity: 'warning',
		basis: 'PRACTICE',
		clauses: [36],
		source:
			'Allowed by OneRoster CSV 1.1, section 3, data type String; Unicode, chapter 23: format characters and U+FFFD',
		versions: everyVersion,
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A cell holds a character that cannot be seen',
		what: 'Some characters have no width or only turn the direction of writing. Another one, �, stands where a letter was lost.',
		why: 'Two values that look the same are not the same: a person is not found by name, or has two accounts. What a conversion has lost, no receiver can bring back.',
		facts: ['signs'],
		messages: {
			one: '{value} holds {signs}, which cannot be seen. {candidate} is expected.',
			many: '{values} different values hold characters that cannot be seen or mark lost text. None are expected. The first is {value}.',
			only: 'The cell looks empty and holds {signs}, which cannot be seen. An empty cell is expected.',
			lost: '{value} has lost a letter: � (U+FFFD) stands in its place. The letter itself is expected.',
			header:
				'The column name {value} holds {signs}, which cannot be seen. The name alone is expected.'
		},
		advice: {
			one: 'Type the value anew where the student system keeps it. Such characters come with text that was copied from a web page or a document.',
			only: 'Empty the cell where the student system keeps it. Such characters come with text that was copied from a web page or a document.',
			lost: 'Look the value up in the student system. If it is right there, the export loses letters: set it to UTF-8. If not, type it anew.',
			header: 'Write the column name anew where the export is set up.'
		}
	},
	page: {
		effects: [
			hmhFile('users', 'Takes letters, digits, spaces and the symbols on its list only.'),
			moodle(
				'Refuses texts with other signs than letters, digits, spaces, dots, commas and hyphens.'
			)
		],
		atSource: [],
		falseAlarms: [
			'Names in some scripts, such as Arabic or Hindi, need a joiner that cannot be seen. Where a name is written so on purpose, leave it.'
		]
	},
	bad: [
		{
			name: 'a space without a width inside a name',
			files: named('No\u200bvak'),
			finds: oddName('No\u200bvak', 'Novak')
		},
		{
			name: 'a byte order mark before a name and a joiner behind it',
			files: named('\ufeffNovak\u2060'),
			finds: oddName('\ufeffNovak\u2060', 'Novak')
		},
		{
			name: 'marks of direction, each kind',
			files: named('\u202aNo\u202evak\u2066 \u2069'),
			finds: oddName('\u202aNo\u202evak\u2066 \u2069', 'Novak ')
		},
		{
			name: 'a letter that a conversion has lost',
			files: named('Nov\ufffdk'),
			finds: oddName('Nov\ufffdk', null)
		},
		{
			name: 'nothing else in the cell',
			files: { 'users.csv': changed('users.csv', 'Novak,,', 'Novak,\u200b,') },
			finds: [{ file: 'users.csv', row: 3, column: 'middleName', value: '\u200b', candidate: null }]
		},
		{
			name: 'a lost letter in an id, about which no other rule speaks',
			files: { 'enrollments.csv': changed('enrollments.csv', 'enrollment-2', 'l\ufffda-2') },
			finds: [
				{
					file: 'enrollments.csv',
					row: 3,
					column: 'sourcedId',
					value: 'l\ufffda-2',
					candidate: null
				}
			]
		},
		{
			name: 'the name and a cell of a column of its own',
			files: {
				'orgs.csv': lines(
					'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId,metadata.\u200bbus',
					'district-1,,,Example District,district,,,\u200b7',
					'school-1,,,Example School,school,0101,district-1,7'
				)
			},
			finds: [
				{ row: 1, line: 1, column: 'metadata.\u200bbus', value: 'metadata.\u200bbus' },
				{ row: 2, line: 2, column: 'metadata.\u200bbus', value: '\u200b7', candidate: '7' }
			]
		}
	],
	good: [
		{
			name: 'joiners that belong to the way a name is written',
			files: named('می\u200cخواهم क्\u200dष'),
			finds: []
		},
		{
			name: 'a space that does not break, a soft hyphen, and a long dash',
			files: named('de\u00a0la\u00adCruz — Novak'),
			finds: []
		},
		{
			name: 'a mark alone in a cell, about which the rule on blank cells speaks',
			files: { 'users.csv': changed('users.csv', 'Novak,,', 'Novak,\ufeff,') },
			finds: [],
			also: ['value-blank']
		},
		{ name: 'names in Japanese, Arabic and Greek', files: named('山田 محمد Ελένη'), finds: [] },
		{
			name: 'an id, about which the rule on ids speaks',
			files: { 'enrollments.csv': changed('enrollments.csv', 'enrollment-2', 'e\u200b2') },
			finds: [],
			also: ['id-characters']
		},
		{
			name: 'a role, about which the rule on enumerations speaks',
			files: { 'enrollments.csv': changed('enrollments.csv', ',student,', ',stu\u200bdent,') },
			finds: [],
			also: ['enumeration-value']
		},
		{
			name: 'a grade, about which the rule on grades speaks',
			files: { 'users.csv': changed('users.csv', ',,,,03,', ',,,,0\u200b3,') },
			finds: [],
			also: ['grade-code']
		}
	],
	checkFile(table, set, report) {
		for (const name of table.header) {
			if (!HIDDEN.test(name) || !name.startsWith('metadata.')) continue;
			report.one(headerPlace(table, name), { ...details(name), value: name, variant: 'header' });
		}
		for (const judged of judgedColumns(table, set)) {
			const { column, how } = judged;
			const codes = hiddenCodes(judged);
			if (codes.length > 0) report.codes(column, codes, (code) => details(column.text(code)), how);
		}
	}
};

/** Codes with a character that no other rule speaks of: of ids only those with lost letters. */
function hiddenCodes({ column, spec }: JudgedColumn): readonly number[] {
	if (isReference(spec) || spec?.vocabulary === GRADES) return [];
	return oddValues(column).hidden.filter((code) => {
		// A mark alone in a cell counts as white space, of which the rule on blank cells speaks.
		if (column.text(code).trim() === '') return false;
		const bytes = column.dictionary.bytes(code);
		return !isOwnId(spec) || bytes.some((_, at) => isLostAt(bytes, at));
	});
}

function details(text: string): Details {
	if (text.includes(LOST)) return { variant: 'lost' };
	const odd = Array.from(text).filter((sign) => HIDDEN.test(sign));
	const facts = { signs: () => hiddenNames(odd) };
	const candidate = Array.from(text)
		.filter((sign) => !HIDDEN.test(sign))
		.join('');
	return candidate.trim() === '' ? { facts, variant: 'only' } : { facts, candidate };
}
