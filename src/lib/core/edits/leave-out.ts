import type { Checked } from '../check';
import { BYTE_ORDER_MARK, csvText, fittingCell } from '../report/csv';
import { counted, type Judgement } from '../profiles/judgement';
import { compare, type ReceiverForecast } from '../snapshots/comparison';
import { LostRecords, REFUSED, STORED } from '../snapshots/lost-records';
import type { Table } from '../table/table';
import type { RemoveRecords } from './edit';
import type { EditedRoster } from './edited-roster';
import { leaveOutWords } from './words.en';

/** A record that a receiver would not store. */
export interface LeftOutRecord {
	/** The record in the table that was judged, from 0. */
	readonly record: number;
	/** `refused` itself, or `cascade`: a record that it names is refused. */
	readonly because: 'refused' | 'cascade';
	/** Why, in words. */
	readonly message: string;
}

/** The records of one file that would stay out. */
export interface LeftOutFile {
	readonly file: string;
	readonly table: Table;
	readonly records: readonly LeftOutRecord[];
}

/** A proposal: what to leave out so that a receiver stores all that is left. */
export interface LeaveOut {
	/** The edits, by rows of the original; none where nothing has to stay out. */
	readonly edits: readonly RemoveRecords[];
	readonly files: readonly LeftOutFile[];
}

/**
 * The records that a receiver would refuse, with all that hangs on them, as edits that leave them out.
 * Nothing is done: it is a person's choice, taken with `switchedOff` in view. Files that are refused as
 * a whole stay as they are; those have to be mended.
 */
export function leaveOut(roster: EditedRoster, checked: Checked, judgement: Judgement): LeaveOut {
	const ofRows: Judgement = {
		...judgement,
		groups: judgement.groups.filter(({ vendor }) => vendor?.effect === 'dropsRow'),
		inherited: judgement.inherited.filter(({ effect }) => effect === 'dropsRow')
	};
	const lost = new LostRecords(checked.set, ofRows);
	const files = [...checked.set.tables.values()].flatMap((table): LeftOutFile[] => {
		const records = recordsOf(table, lost, ofRows);
		return records.length === 0 ? [] : [{ file: table.name, table, records }];
	});
	const edits = files.map(({ file, records }): RemoveRecords => {
		const original = roster.tables.get(file)?.records ?? null;
		const rows = records.map(({ record }) => (original?.[record] ?? record) + 2);
		return { kind: 'removeRecords', file, rows };
	});
	return { edits, files };
}

function recordsOf(table: Table, lost: LostRecords, judgement: Judgement): LeftOutRecord[] {
	const of = lost.file(table.name);
	if (of === undefined || of.isWhole) return [];
	const why = reasons(table, lost, judgement);
	const records: LeftOutRecord[] = [];
	of.states.forEach((state, record) => {
		if (state === STORED) return;
		if (state === REFUSED) records.push({ record, because: 'refused', message: why(record) });
		else {
			const root = lost.roots[of.roots[record]];
			const message = leaveOutWords.cascade(root.file, root.record + 2);
			records.push({ record, because: 'cascade', message });
		}
	});
	return records;
}

/** The first finding that costs a record. */
function reasons(table: Table, lost: LostRecords, judgement: Judgement) {
	const groups = counted(judgement)
		.filter(({ group }) => group.matches.file === table.name)
		.map(({ group }) => ({ group, marks: lost.marksOf(table, group) }));
	return (record: number): string => {
		const found = groups.find(({ marks }) => marks.has(record));
		return found === undefined ? leaveOutWords.refused : found.group.rule.texts.title;
	};
}

/**
 * Whom leaving records out would switch off, at each chosen receiver.
 * @param before the check of what was sent last (or of the zip before anything was left out)
 * @param after the check with the edits of `leaveOut`, judged for the same receivers: see `checkEdited`
 */
export function switchedOff(before: Checked, after: Checked): readonly ReceiverForecast[] {
	const pairs = after.judgements.map((judgement, at) => ({
		before: { set: before.set, judgement: before.judgements[at] },
		after: { set: after.set, judgement }
	}));
	return compare(before.set, after.set, pairs).forecasts;
}

/** Records per call of the writer. */
const BLOCK = 500;

/**
 * What was left out of one file as CSV for people, with the reason behind each record: a file of its
 * own for the office. Passwords are hidden, and no cell is run as a formula.
 */
export function* leftOutCsv({ table, records }: LeftOutFile): Generator<string> {
	yield BYTE_ORDER_MARK;
	yield csvText([['row', ...table.header, 'left out because']]);
	for (let from = 0; from < records.length; from += BLOCK) {
		const block = records.slice(from, from + BLOCK);
		yield csvText(
			block.map(({ record, message }) =>
				[table.row(record), ...table.columns.map((column) => column.textAt(record)), message].map(
					fittingCell
				)
			)
		);
	}
}
