import { everyVersion } from '../../spec/spec';
import type { PlaceList } from '../../csv/batch';
import type { Table } from '../../table/table';
import { headerReading } from '../header/header-reading';
import { changed, lines, smallestSet } from '../smallest-set';
import type { Details, Rule } from '../rule';
import { notedPlaces } from './noted-places';
import { hmh, moodle, wriddle } from '../receivers';

const ID = 'field-count';
/** With fewer records than this, that all are wrong says nothing about the header. */
const FEW = 3;
/** More kinds than this are no pattern any more: one group holds them all. */
const MOST_KINDS = 20;

const [header, ...orgs] = smallestSet['orgs.csv'].trimEnd().split('\r\n');

export const fieldCount: Rule = {
	meta: {
		id: ID,
		severity: 'error',
		basis: 'MUST',
		clauses: [26, 34],
		source: 'OneRoster CSV 1.1, section 3; RFC 4180, section 2, rule 4',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A row has too many or too few fields',
		what: 'Every row of a file has as many fields as its first row has columns, also where fields are empty.',
		why: 'Nobody can tell which value belongs to which column. Receivers drop the row or refuse the file; some shift values into wrong columns. Rollcall did not check the values of such rows.',
		facts: ['found', 'expected', 'off'],
		messages: {
			one: 'The row has {found|field|fields}. The header has {expected}, so {off|field is|fields are} too many.',
			rows: '{count|row has|rows have} {found|field|fields}. The header has {expected}, so {off|field is|fields are} too many.',
			fewer:
				'The row has {found|field|fields}. The header has {expected}, so {off|field is|fields are} missing.',
			fewerRows:
				'{count|row has|rows have} {found|field|fields}. The header has {expected}, so {off|field is|fields are} missing.',
			every:
				'The row has {found|field|fields}, and the header has {expected}. As many are expected. It is the same in every row of the file, so it is probably the header that is wrong.',
			everyRows:
				'All {count|row has|rows have} {found|field|fields}, and the header has {expected}. As many are expected. It is probably the header that is wrong.',
			mixed:
				'The row has {found|field|fields}. The header has {expected}, and as many are expected.',
			mixedRows:
				'{count|row has|rows have} more or fewer fields than the header, which has {expected}. As many are expected. The first has {found}.'
		},
		advice: {
			one: 'Look for a value with a comma in it that does not stand in quotation marks. Ask the support of the student system to put such values in quotation marks. A file edited by hand: export it again.',
			fewer:
				'Look whether the row goes on in the next line. If so, a line break in a value has torn it apart, and has to be taken out in the student system. If all empty fields at the end are missing, a spreadsheet program left them out; export again.',
			every:
				'Compare the first row with a row below it: a column name is missing, stands there twice, or a comma is one too many or too few. Correct this in the export.'
		}
	},
	page: {
		effects: [
			hmh('Misreads the row: empty fields have to be kept, with their commas.'),
			moodle('Cannot match the row with the columns, and the whole import ends.'),
			wriddle(
				'A list of several values stands in quotation marks, or its commas make fields of their own.'
			)
		],
		atSource: [],
		falseAlarms: [
			'Some receivers fill up a row that only lacks empty fields at its end. Nothing is lost then, but others drop the row.'
		]
	},
	bad: [
		{
			name: 'a comma in a name without quotation marks',
			files: { 'orgs.csv': changed('orgs.csv', 'Example School', 'Example, School') },
			finds: [{ file: 'orgs.csv', row: 3, line: 3, column: null, value: null }]
		},
		{
			name: 'empty fields at the end that were left out, and a comma too many',
			files: {
				'orgs.csv': changed('orgs.csv', 'district,,', 'district').concat('s-2,,,S,school,,,,')
			},
			finds: [
				{ file: 'orgs.csv', row: 2, line: 2 },
				{ file: 'orgs.csv', row: 4, line: 4 }
			]
		},
		{
			name: 'a comma at the end of every row but the header',
			files: {
				'orgs.csv': lines(header, ...orgs.map((row) => `${row},`), 's-2,,,S,school,,district-1,')
			},
			finds: [{ row: 2 }, { row: 3 }, { row: 4 }]
		},
		{
			name: 'rows of more kinds than a list of them would be good for',
			files: {
				'orgs.csv': lines(
					header,
					...orgs,
					...Array.from({ length: MOST_KINDS + 1 }, (_, at) => `s-${at},,,S${','.repeat(4 + at)}`)
				)
			},
			finds: Array.from({ length: MOST_KINDS + 1 }, (_, at) => ({ row: 4 + at, column: null }))
		},
		{
			name: 'in the manifest',
			files: { 'manifest.csv': changed('manifest.csv', 'systemCode,example', 'systemCode') },
			finds: [{ file: 'manifest.csv', row: 18, line: 18 }]
		}
	],
	good: [
		{
			name: 'empty fields, also in quotation marks',
			files: { 'orgs.csv': changed('orgs.csv', 'district,,', 'district,"",""') },
			finds: []
		},
		{
			name: 'a title above the header, about which another rule speaks',
			files: { 'orgs.csv': `Schools of the district\r\n${smallestSet['orgs.csv']}` },
			finds: [],
			also: ['header-missing']
		}
	],
	checkFile(table, set, report) {
		const list = notedPlaces(table, ID);
		if (list === undefined || headerReading(table, set).state !== 'read') return;
		const kinds = byFound(list);
		for (const kind of kinds ?? [list]) {
			const isMixed = kinds === undefined;
			report.places(table, kind, (at) => details(table, kind, kind.at(at).found, isMixed));
		}
	}
};

function details(table: Table, kind: PlaceList, found: number, isMixed: boolean): Details {
	const expected = table.header.length;
	const facts = { expected, off: Math.abs(found - expected) };
	if (isMixed) return { facts, variant: 'mixed' };
	if (kind.count === table.records && kind.count >= FEW) return { facts, variant: 'every' };
	return found < expected ? { facts, variant: 'fewer' } : { facts };
}

/**
 * The places by the number of fields, so that each kind makes a group that says its number; undefined
 * where there are too many kinds.
 */
function byFound(list: PlaceList): PlaceList[] | undefined {
	const kinds = new Map<number, number[]>();
	for (let at = 0; at < list.count; at++) {
		const { found } = list.at(at);
		const kind = kinds.get(found);
		if (kind !== undefined) kind.push(at);
		else if (kinds.size === MOST_KINDS) return undefined;
		else kinds.set(found, [at]);
	}
	return [...kinds.values()].map((indexes) => ({
		rule: list.rule,
		count: indexes.length,
		at: (index) => list.at(indexes[index])
	}));
}
