import { manifestVersions } from '../../spec/spec';
import type { RosterSet } from '../roster-set';
import type { Details, Rule } from '../rule';
import { fitnessGramFile, moodle, wriddle } from '../receivers';
import { changed } from '../smallest-set';
import { cellColumns } from './cell-columns';
import { notPlainUserIds } from './plain-user-ids';
import { reportItems } from './report-cells';
import { specPattern } from './spec-pattern';

const FORMAT = 'userIdItem';
const NO_BRACES = /^[^{}:]+:[^{}]+$/;
const NO_COLON = /^\{[^{}:]*\}$/;
const NO_ID = /^\{(?:[^{}:]*:\s*|\s*:[^{}]*)\}$/;
/** Several items in one, with a sign other than a comma between them. */
const SEVERAL = /\}\s*[;|]?\s*\{/;

const userIds = (cell: string): Record<string, string> => ({
	'users.csv': changed('users.csv', '{Local:17}', `"${cell}"`)
});
const wrongItem = (value: string, candidate: string | null = null) => ({
	file: 'users.csv',
	row: 3,
	column: 'userIds',
	value,
	candidate
});

export const userIdForm: Rule = {
	meta: {
		id: 'user-id-form',
		severity: 'error',
		basis: 'MUST',
		clauses: [37, 38, 42],
		source: 'OneRoster CSV 1.1, users.csv, userIds: each item is {type:id}',
		versions: manifestVersions,
		files: ['users.csv'],
		byValue: false
	},
	texts: {
		title: 'A user id does not say of which kind it is',
		what: 'Each entry of userIds stands in curly braces and says of which kind it is, a colon, and the id itself: {LDAP:jdoe}. Commas stand between entries.',
		why: 'Receivers look for one kind of id, for example that of the directory people log in with. An entry without its kind is left out, or the whole user is.',
		messages: {
			one: '{value} is not an entry of {column}. A kind and an id in curly braces are expected.',
			many: '{values} different entries of {column} are not a kind and an id in curly braces, as is expected. The first is {value}.',
			noBraces: '{value} has no curly braces around it. {candidate} is expected.',
			noColon:
				'{value} does not say of which kind the id is. The kind and a colon are expected before it.',
			noId: '{value} has a kind or an id missing. Both are expected, with a colon between them.',
			several: '{value} holds several entries. A comma is expected between entries: {candidate}.',
			cut: '{value} has a curly brace at one end; both ends are expected to have one. An id may not hold a comma, because commas stand between entries.'
		},
		advice: {
			one: 'Set the export to write the kind of the id before it, in curly braces, such as the kind SIS for the number of the student system. If the receiver needs no further ids, leave the column empty.',
			noId: 'Set the export to leave the entry out for people who have no id of this kind.',
			several: 'Set the export to put commas between the entries of {column}.',
			cut: 'Take the comma out of this id in the student system, or leave this kind of id out of the export.'
		}
	},
	page: {
		effects: [
			moodle(
				'Refuses other forms, and dots or an @ inside an entry, too; in the last row they stop the import.'
			),
			wriddle('Finds the accounts that people had before by these entries.'),
			fitnessGramFile('users.csv', 'Does not use this column.')
		],
		atSource: [],
		falseAlarms: [
			'A receiver that does not read userIds loses nothing. The column may then stay as it is, or be emptied.'
		]
	},
	bad: [
		{ name: 'a bare id', files: userIds('SIS-77'), finds: [wrongItem('SIS-77')] },
		{
			name: 'a bare item after a good one',
			files: userIds('{SIS:78},LDAP'),
			finds: [wrongItem('LDAP')]
		},
		{
			name: 'no braces',
			files: userIds('LDAP:lnovak'),
			finds: [wrongItem('LDAP:lnovak', '{LDAP:lnovak}')]
		},
		{ name: 'no kind', files: userIds('{lnovak}'), finds: [wrongItem('{lnovak}')] },
		{
			name: 'no id, and an empty kind',
			files: userIds('{LDAP:},{:17}'),
			finds: [wrongItem('{LDAP:}'), wrongItem('{:17}')]
		},
		{
			name: 'a semicolon between two',
			files: userIds('{LDAP:lnovak};{SIS:17}'),
			finds: [wrongItem('{LDAP:lnovak};{SIS:17}', '{LDAP:lnovak},{SIS:17}')]
		},
		{ name: 'a brace missing', files: userIds('{LDAP:lnovak'), finds: [wrongItem('{LDAP:lnovak')] },
		{
			name: 'a comma in an id',
			files: userIds('{LDAP:novak,lea}'),
			finds: [wrongItem('{LDAP:novak'), wrongItem('lea}')]
		}
	],
	good: [
		{ name: 'two entries', files: userIds('{LDAP:lnovak},{SIS:17}'), finds: [] },
		{
			name: 'colons, blanks and letters of other scripts in an id',
			files: userIds('{URN:urn:sis:Léa Novak}'),
			finds: []
		},
		{ name: 'none', files: userIds(''), finds: [] }
	],
	checkFile(table, set, report) {
		const form = specPattern(set, FORMAT);
		reportItems(
			report,
			cellColumns(table, set, ({ itemFormat }) => itemFormat === FORMAT),
			{
				suspicious: notPlainUserIds,
				wrong: (item) => !form.test(item.trim()),
				details: (item) => reading(item.trim(), set)
			}
		);
	}
};

function reading(text: string, set: RosterSet): Details {
	const form = specPattern(set, FORMAT);
	if (SEVERAL.test(text)) {
		const items = text.replace(/\}\s*[;|]?\s*\{/g, '},{');
		const isRight = items.split(',').every((item) => form.test(item));
		return isRight ? { variant: 'several', candidate: items } : {};
	}
	if (NO_ID.test(text)) return { variant: 'noId' };
	if (NO_COLON.test(text)) return { variant: 'noColon' };
	if (text.startsWith('{') !== text.endsWith('}')) return { variant: 'cut' };
	if (!NO_BRACES.test(text)) return {};
	const candidate = `{${text}}`;
	return form.test(candidate) ? { variant: 'noBraces', candidate } : {};
}
