import type { Checked } from '../check';
import { BYTE_ORDER_MARK, csvText, fittingCell } from '../report/csv';
import { counted, type Judgement } from '../profiles/judgement';
import { compare, type ReceiverForecast } from '../snapshots/comparison';
import { LostRecords, REFUSED, STORED } from '../snapshots/lost-records';
import { isMasked, isPasswordHeader } from '../table/masked-column';
import type { Table } from '../table/table';
import type { RemoveRecords } from './edit';
import type { EditedRoster } from './edited-roster';
import { leaveOutWords } from './words';

/** A record that a receiver would not store. */
export interface LeftOutRecord {
	/** The record in the table that was judged, from 0. */
	readonly record: number;
	/** Its row in the original, the header being row 1. */
	readonly row: number;
	/** `refused` itself, or `cascade`: a record that it names is refused. */
	readonly because: 'refused' | 'cascade';
	/** The refused record that it hangs on; null where it is refused itself. */
	readonly through: { readonly file: string; readonly record: number; readonly row: number } | null;
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
	const ofRows = onlyRows(judgement);
	const lost = new LostRecords(checked.set, ofRows);
	const files = [...checked.set.tables.values()].flatMap((table): LeftOutFile[] => {
		const records = recordsOf(table, lost, reasons(table, lost, ofRows), roster);
		return records.length === 0 ? [] : [{ file: table.name, table, records }];
	});
	const edits = files.map(({ file, records }): RemoveRecords => {
		const rows = records.map(({ row }) => row);
		return { kind: 'removeRecords', file, rows };
	});
	return { edits, files };
}

/** A receiver's judgement as far as it refuses single records. */
const onlyRows = (judgement: Judgement): Judgement => ({
	...judgement,
	groups: judgement.groups.filter(({ vendor }) => vendor?.effect === 'dropsRow'),
	inherited: judgement.inherited.filter(({ effect }) => effect === 'dropsRow')
});

function recordsOf(
	table: Table,
	lost: LostRecords,
	why: (record: number) => string,
	roster: EditedRoster
): LeftOutRecord[] {
	const of = lost.file(table.name);
	if (of === undefined || of.isWhole) return [];
	const rowOf = originalRows(roster, table.name);
	const records: LeftOutRecord[] = [];
	of.states.forEach((state, record) => {
		const row = state === STORED ? null : rowOf(record);
		if (row === null) return;
		if (state === REFUSED)
			records.push({ record, row, because: 'refused', through: null, message: why(record) });
		else {
			const root = lost.roots[of.roots[record]];
			const rootRow = originalRows(roster, root.file)(root.record) ?? root.record + 2;
			const through = { ...root, row: rootRow };
			const message = leaveOutWords.cascade(root.file, rootRow);
			records.push({ record, row, because: 'cascade', through, message });
		}
	});
	return records;
}

/** By record of a file as it is now its row in the original; null for one that was added. */
function originalRows(roster: EditedRoster, file: string): (record: number) => number | null {
	const original = roster.tables.get(file)?.records ?? null;
	return (record) => {
		const first = original === null ? record : original[record];
		return first < 0 ? null : first + 2;
	};
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
 * Whom leaving records out would switch off, at each chosen receiver, as soon as it takes the zip: what
 * stands in the way of that as a whole, such as the name of the zip, is mended apart from this. The
 * receiver for whose sake it is done counts as having everybody who was in the zip: whom it refuses
 * now, it may have from an earlier one.
 * @param before the check before anything is left out
 * @param after the check with the edits of `leaveOut`, judged for the same receivers: see `checkEdited`
 * @param profile id of the receiver that refuses what is left out
 */
export function switchedOff(
	before: Checked,
	after: Checked,
	profile: string
): readonly ReceiverForecast[] {
	const pairs = after.judgements.map((judgement, at) => {
		const was = onlyRows(before.judgements[at]);
		const isTheirs = judgement.chosen.profile.id === profile;
		const taken = { ...onlyRows(judgement), verdict: 'accepted' } as const;
		const had = isTheirs ? { ...was, groups: [], inherited: [] } : was;
		return {
			before: { set: before.set, judgement: had },
			after: { set: after.set, judgement: taken }
		};
	});
	return compare(before.set, after.set, pairs, { brakes: [] }).forecasts;
}

/** Records per call of the writer. */
const BLOCK = 500;

/**
 * What was left out of one file as CSV for people, with the reason behind each record: a file of its
 * own for the office. Columns of passwords are not in it, nor what may be a password that slipped out of
 * its column; and no cell is run as a formula.
 */
export function* leftOutCsv(
	table: Table,
	records: readonly Pick<LeftOutRecord, 'record' | 'message'>[]
): Generator<string> {
	const columns = table.columns.filter(
		(column) => !isMasked(column) && !isPasswordHeader(column.name)
	);
	const hasPasswords = columns.length < table.columns.length;
	// Of a record with too few or too many fields only the first is known for what it is.
	const cell = (record: number, at: number): string =>
		at > 0 && hasPasswords && table.ragged.has(record) ? '' : columns[at].textAt(record);
	yield BYTE_ORDER_MARK;
	yield csvText([['row', ...columns.map(({ name }) => fittingCell(name)), 'left out because']]);
	for (let from = 0; from < records.length; from += BLOCK) {
		const block = records.slice(from, from + BLOCK);
		yield csvText(
			block.map(({ record, message }) =>
				[table.row(record), ...columns.map((_, at) => cell(record, at)), message].map(fittingCell)
			)
		);
	}
}
