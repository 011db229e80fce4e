import type { ColumnSpec } from '../../spec/spec';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { isBlank } from '../cells/cell-columns';
import { judgedRecords } from '../judged-records';
import { recordsWhere } from '../logic/record-pairs';
import type { RosterSet } from '../roster-set';
import type { Details, Report, Rule } from '../rule';
import { typedColumns } from '../typed-columns';
import { notRunWords } from '../words';
import { objective } from './gradebook-1.2-examples';

const PREFIX = 'urn:uuid:';
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const ID = 'c5fb0812-bf74-4d1f-bc34-0f1bdc5a7f15';

const wrongId = (value: string, candidate: string | null = null) => [
	{
		file: 'lineItemLearningObjectiveIds.csv',
		row: 2,
		column: 'learningObjectiveId',
		value,
		candidate
	}
];

export const learningObjectiveForm: Rule = {
	meta: {
		id: 'learning-objective-form',
		severity: 'error',
		basis: 'MUST',
		clauses: [96],
		source:
			'OneRoster CSV 1.2.1, learningObjectiveId: a UUID written as a URN where the source is case',
		versions: ['1.2'],
		files: ['lineItemLearningObjectiveIds.csv', 'resultLearningObjectiveIds.csv'],
		byValue: false
	},
	texts: {
		title: 'A learning objective of the source case has another kind of id',
		what: 'Where the source of a learning objective is case, its id is the one of the CASE network: urn:uuid: and then 32 letters and digits in five groups.',
		why: 'Receivers look the objective up in the CASE network by this id. With another one they find nothing, and the result counts towards no objective.',
		messages: {
			one: '{value} is not an id of the CASE network, although the source is case. Expected are urn:uuid: and five groups of letters and digits.',
			many: '{values} different ids are not of the CASE network, although the source is case. Expected are urn:uuid: and five groups of letters and digits. The first is {value}.',
			bare: '{value} is the id alone. {candidate} is expected, where the source is case.'
		},
		advice: {
			one: 'If the objective comes from the CASE network, look its id up there and set the export to write it. If not, set the source to unknown.',
			bare: 'Set the export to write {candidate}. It is one setting, so one change repairs every record.'
		}
	},
	page: {
		effects: [],
		atSource: [],
		falseAlarms: [
			'Objectives of a district’s own are no part of the CASE network. Their ids are right when the source says unknown, or a value that begins with ext and a colon.'
		]
	},
	bad: [
		{
			name: 'a short code',
			version: '1.2',
			files: objective('case', 'MATH.3.OA.1'),
			finds: wrongId('MATH.3.OA.1')
		},
		{
			name: 'the id alone',
			version: '1.2',
			files: objective('case', ID),
			finds: wrongId(ID, `urn:uuid:${ID}`)
		}
	],
	good: [
		{
			name: 'an id of the CASE network',
			version: '1.2',
			files: objective('case', `urn:uuid:${ID}`),
			finds: []
		},
		{
			name: 'a code of another source',
			version: '1.2',
			files: objective('unknown', 'MATH.3.OA.1'),
			finds: []
		},
		{
			name: 'no id is a matter of another rule',
			version: '1.2',
			files: objective('case', ''),
			finds: [],
			also: ['value-required']
		}
	],
	checkFile(table, set, report) {
		const columns = typedColumns(table, set, (spec) => spec.conditionalFormat !== undefined);
		for (const { column, spec } of columns) check(table, set, report, column, spec);
	}
};

function check(
	table: Table,
	set: RosterSet,
	report: Report,
	column: Column,
	{ conditionalFormat }: ColumnSpec
): void {
	if (conditionalFormat === undefined) return;
	const form = new RegExp(conditionalFormat.pattern);
	const [[name, token]] = Object.entries(conditionalFormat.when);
	const condition = table.column(name);
	if (condition === undefined) {
		report.notRun(table.name, () => notRunWords.noColumn(table.name, name));
		return;
	}
	const code = condition.dictionary.find(token);
	const wrong = Uint8Array.from({ length: column.dictionary.size }, (_, each) => {
		const text = column.text(each);
		return isBlank(text) || form.test(text) ? 0 : 1;
	});
	const records = recordsWhere(
		condition,
		column,
		(own, other) => own === code && wrong[other] === 1
	);
	report.records(table, column, records.filter(judgedRecords(set, table)), (record) =>
		reading(column.textAt(record))
	);
}

const reading = (text: string): Details =>
	UUID.test(text) ? { variant: 'bare', candidate: PREFIX + text } : {};
