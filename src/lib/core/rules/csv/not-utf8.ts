import { everyVersion } from '../../spec/spec';
import type { PlaceList } from '../../csv/batch';
import type { Table } from '../../table/table';
import { changed, smallestSet } from '../smallest-set';
import type { Details, Report, Rule } from '../rule';
import { isMostlyUtf8 } from './bad-characters';
import { encodingExamples, withBytes } from './encoding-examples';
import { notedPlaces } from './noted-places';
import { apple, brightspaceAbout, stMath } from '../receivers';
import { encodingWords } from './words';

const ID = 'not-utf8';

export const notUtf8: Rule = {
	meta: {
		id: ID,
		severity: 'error',
		basis: 'MUST',
		clauses: [25],
		source: 'OneRoster CSV 1.1, section 3: files are in UTF-8; RFC 3629',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'The file is not written in UTF-8',
		what: 'Files are in UTF-8, which has the letters of every language.',
		why: 'Receivers read every file as UTF-8. In a file that is not, José becomes Jos�, or the file is refused.',
		facts: ['encoding', 'byte', 'records', 'sign'],
		messages: {
			one: 'The file is written in {encoding}. UTF-8 is expected. It shows first in line {line}. Rollcall read it all the same.',
			wide: 'The file is written in {encoding}. UTF-8 is expected. Rollcall read it all the same.',
			unknown:
				'The file is not written in UTF-8, which is expected, and Rollcall cannot tell how else. {records|row holds|rows hold} letters that cannot be read, the first in line {line}.',
			damaged:
				'A letter in line {line} cannot be read: byte {byte} of the file ({sign}) is no UTF-8. The other letters in the file are, as is expected.',
			damagedRows:
				'{count|row holds|rows hold} letters that cannot be read. The first stands in line {line}: byte {byte} of the file ({sign}) is no UTF-8. The other letters in the file are, as is expected.'
		},
		advice: {
			one: 'Set the export of the student system to UTF-8. If the file was saved from a spreadsheet program, save it there as “CSV UTF-8”, not as “CSV”; in a text editor choose UTF-8 when saving.',
			wide: 'Set the export of the student system to UTF-8, not to Unicode. If the file was saved from a spreadsheet program, save it there as “CSV UTF-8”, not as “Unicode text”; in a text editor choose UTF-8 when saving.',
			unknown:
				'Set the export of the student system to UTF-8. If it has no such setting, ask its support; what has to be guessed cannot be put right afterwards.',
			damaged:
				'Type this value anew where the student system keeps it, and export again. If there are many, ask its support: it probably puts texts from several sources together without converting them to UTF-8.'
		}
	},
	page: {
		effects: [
			stMath('Cannot read the file: UTF-8 is mandatory.'),
			brightspaceAbout('Expects UTF-8 and nothing else.'),
			apple('Needs UTF-8.')
		],
		atSource: [],
		falseAlarms: [
			'A file whose odd letters stand in columns that a receiver does not use is taken there without harm.'
		]
	},
	bad: encodingExamples,
	good: [
		{
			name: 'names in many scripts',
			files: { 'users.csv': changed('users.csv', 'Léa,Novak', 'Ελένη 🎵,山田 Nováková') },
			finds: []
		},
		{
			name: 'a byte order mark before UTF-8',
			files: { 'orgs.csv': `\ufeff${smallestSet['orgs.csv']}` },
			finds: [],
			also: ['byte-order-mark']
		},
		{
			name: 'a letter that was lost before, written as U+FFFD in good UTF-8',
			files: withBytes('Example School', 0xef, 0xbf, 0xbd),
			finds: [],
			also: ['invisible-character']
		}
	],
	checkFile(table, _set, report) {
		const list = notedPlaces(table, ID);
		if (list === undefined) return;
		if (table.end.encoding !== 'unknown') reportFile(table, list, report, encodingDetails(table));
		else if (!isMostlyUtf8(table)) {
			reportFile(table, list, report, { variant: 'unknown', facts: { records: list.count } });
		} else report.places(table, list, (at) => damage(list.at(at)));
	}
};

/** One finding for the file, at the first byte that shows it. */
function reportFile(table: Table, list: PlaceList, report: Report, details: Details): void {
	const { line, byte } = list.at(0);
	report.one({ file: table.name, line, byte }, details);
}

function encodingDetails({ end }: Table): Details {
	const facts = { encoding: () => encodingWords[end.encoding] ?? end.encoding };
	return end.encoding.startsWith('utf-') ? { variant: 'wide', facts } : { facts };
}

const damage = ({ byte, found }: ReturnType<PlaceList['at']>): Details => ({
	variant: 'damaged',
	facts: { byte, sign: `hex ${found.toString(16).toUpperCase().padStart(2, '0')}` }
});
