import type { ColumnSpec } from '../../spec/spec';
import type { Table } from '../../table/table';
import type { RosterSet } from '../roster-set';
import type { Report, Rule } from '../rule';
import { fitnessGramFile, manageBacFiles, moodle } from '../receivers';
import { cellColumns } from './cell-columns';
import { resource } from './example-files';
import { reportCells, reportItems, type Judge } from './report-cells';
import { enumFacts, isToken } from './token-columns';

/** How OneRoster 1.2 marks values that a sender adds to a list of its own. */
const EXTENSION = /^ext:./;

/** True for a value of one's own, as OneRoster 1.2 writes it. */
export const isExtension = (text: string): boolean => EXTENSION.test(text);

export const extensionToken: Rule = {
	meta: {
		id: 'extension-token',
		severity: 'warning',
		basis: 'DESC',
		clauses: [74],
		source:
			'OneRoster CSV 1.2.1, section 4, which brings extended values in as new; 1.1 has closed lists',
		versions: ['1.0', '1.1'],
		files: ['any'],
		byValue: true
	},
	texts: {
		title: 'A value is an addition of your own',
		what: 'Values that begin with ext: are additions to a list of OneRoster. They came with version 1.2; the lists of 1.1 are closed.',
		why: 'A receiver of version 1.1 need not know such values. It may leave the record out or leave the cell empty.',
		facts: ['allowed'],
		messages: {
			one: '{value} is an addition of your own, which OneRoster {version} does not know. Expected is {allowed}.'
		},
		advice: {
			one: 'Ask the receiver whether it knows {value}. If not, set the export to write the value of the list that comes closest.'
		}
	},
	page: {
		effects: [
			manageBacFiles(
				'Programs have to be organizations of the type ext:program; other additions there are reported with a warning.'
			),
			moodle(
				'Refuses the value, and nothing is imported if it stands in the last row of its file.'
			),
			fitnessGramFile(
				'orgs.csv',
				'Takes the types of organizations that OneRoster lists, and no other.'
			)
		],
		atSource: [],
		falseAlarms: [
			'A receiver that asked for just this value knows it. ManageBac+, for example, needs ext:program in orgs.csv.'
		]
	},
	bad: [
		{
			name: 'an importance of one’s own',
			files: resource({ importance: 'ext:tertiary' }),
			finds: [{ file: 'resources.csv', row: 2, column: 'importance', value: 'ext:tertiary' }]
		},
		{
			name: 'in a list',
			files: resource({ roles: 'student,ext:coach' }),
			finds: [{ file: 'resources.csv', row: 2, column: 'roles', value: 'ext:coach' }]
		}
	],
	good: [{ name: 'values of the list', files: resource({ importance: 'secondary' }), finds: [] }],
	checkFile(table, set, report) {
		reportExtensions(table, set, report, isToken);
	}
};

/** Reports values of one's own, in cells and in items of lists, of the columns that are `wanted`. */
export function reportExtensions(
	table: Table,
	set: RosterSet,
	report: Report,
	wanted: (spec: ColumnSpec) => boolean
): void {
	const judge: Judge = {
		wrong: isExtension,
		details: (_, spec) => ({ facts: enumFacts(table, spec) })
	};
	const columns = cellColumns(table, set, wanted);
	reportCells(
		report,
		columns.filter(({ spec }) => !spec.list),
		judge
	);
	reportItems(
		report,
		columns.filter(({ spec }) => spec.list),
		judge
	);
}
