import { everyVersion } from '../../spec/spec';
import type { Details, Rule } from '../rule';
import { appleTemplate, hmh, moodle } from '../receivers';
import { changed } from '../smallest-set';
import { cellColumns } from './cell-columns';
import { isNullWord } from './null-word';
import { notPlainEmail } from './plain-email';
import { reportCells } from './report-cells';
import { aeries } from '../student-systems';

/** What looks like an address. */
const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/;
/** An address in the form in which mail programs show it, with a name before it. */
const NAMED = /^(?:mailto:|[^<]*<)([^\s<>]+)>?$/i;
const BETWEEN = /[,;\s]+/;

const studentEmail = (email: string): Record<string, string> => ({
	'users.csv': changed('users.csv', 'lnovak@district.example', email)
});
const wrongEmail = (value: string, candidate: string | null = null) => [
	{ file: 'users.csv', row: 3, column: 'email', value, candidate }
];

export const emailForm: Rule = {
	meta: {
		id: 'email-form',
		severity: 'info',
		basis: 'DESC',
		clauses: [70],
		source: 'OneRoster CSV 1.1, users.csv, email: no form is given, so this is a hint',
		versions: everyVersion,
		files: ['users.csv'],
		byValue: false
	},
	texts: {
		title: 'An email address does not look like one',
		what: 'An email address has a name, one @ and a domain with a dot, and stands alone in its cell.',
		why: 'Many receivers send the first password to this address or use it as the login. A message to a broken address reaches nobody.',
		messages: {
			one: '{value} does not look like an email address. A form such as name@school.org is expected.',
			many: '{values} different values in {column} do not look like email addresses. A form such as name@school.org is expected.',
			spaces: '{value} has a space at its beginning or end. {candidate} alone is expected.',
			named: '{value} holds more than the address. {candidate} alone is expected.',
			several: '{value} holds several addresses. One is expected.'
		},
		advice: {
			one: 'Correct the address in the student system. If there is none, leave the cell empty.',
			several: 'Keep the address that the person logs in with in this field of the student system.'
		}
	},
	page: {
		effects: [
			moodle(
				'Refuses the address; if it stands in the last row of users.csv, nothing is imported.'
			),
			hmh('Needs the email address of every teacher.'),
			appleTemplate(
				'Users',
				'Needs an address where people sign in with the account of their school.'
			)
		],
		atSource: [aeries.emails],
		falseAlarms: [
			'Addresses inside a school network may have no dot in their domain, such as ann@mail. They work there, and nowhere else.'
		]
	},
	bad: [
		{
			name: 'no @',
			files: studentEmail('no.mail.example.org'),
			finds: wrongEmail('no.mail.example.org')
		},
		{
			name: 'no domain',
			files: studentEmail('lnovak@district'),
			finds: wrongEmail('lnovak@district')
		},
		{
			name: 'a dot at the end',
			files: studentEmail('lnovak@district.'),
			finds: wrongEmail('lnovak@district.')
		},
		{
			name: 'two @',
			files: studentEmail('l@novak@district.org'),
			finds: wrongEmail('l@novak@district.org')
		},
		{
			name: 'a space at the end',
			files: studentEmail('lnovak@district.example '),
			finds: wrongEmail('lnovak@district.example ', 'lnovak@district.example')
		},
		{
			name: 'as a mail program shows it',
			files: studentEmail('Léa Novak <lnovak@district.example>'),
			finds: wrongEmail('Léa Novak <lnovak@district.example>', 'lnovak@district.example')
		},
		{
			name: 'two addresses',
			files: studentEmail('"a@district.example, b@district.example"'),
			finds: wrongEmail('a@district.example, b@district.example')
		}
	],
	good: [
		{ name: 'an address', files: studentEmail('l.novak+7@mail.district.example'), finds: [] },
		{
			name: 'an apostrophe and letters of other scripts',
			files: studentEmail('o’léa@école.fr'),
			finds: []
		},
		{ name: 'none', files: studentEmail(''), finds: [] }
	],
	checkFile(table, set, report) {
		reportCells(
			report,
			cellColumns(table, set, ({ name }) => name === 'email'),
			{
				suspicious: notPlainEmail,
				wrong: (text) => !ADDRESS.test(text) && !isNullWord(text),
				details: reading
			}
		);
	}
};

function reading(text: string): Details {
	const plain = text.trim();
	if (ADDRESS.test(plain)) return { variant: 'spaces', candidate: plain };
	const named = NAMED.exec(plain)?.[1];
	if (named !== undefined && ADDRESS.test(named)) return { variant: 'named', candidate: named };
	const parts = plain.split(BETWEEN);
	return parts.length > 1 && parts.every((part) => ADDRESS.test(part))
		? { variant: 'several' }
		: {};
}
