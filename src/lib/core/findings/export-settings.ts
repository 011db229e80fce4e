import type { RosterSet } from '../rules/roster-set';
import type { GroupSource } from './group-source';

/** Tells which setting a group speaks of, where it can be none but one setting. */
type Setting = (group: GroupSource, set: RosterSet) => string | undefined;

/**
 * Rules on what one setting of the export, or one spreadsheet on the way, does to many columns at
 * once: how dates and times are written, true and false in capitals, and status columns that are
 * filled, or left empty, in every record of every file.
 */
const SETTINGS: Readonly<Record<string, Setting | undefined>> = {
	'status-filled-in-bulk': everyRecord,
	'status-missing-in-delta': everyRecord,
	'boolean-value': capitals,
	'value-capitals': yesNo,
	'date-form': everyValue,
	'date-time-form': everyValue
};

/**
 * The setting of the export that a group is about, as a key that groups of the same rule share;
 * undefined where it may be about single cells.
 */
export const settingOf = (group: GroupSource, set: RosterSet): string | undefined =>
	SETTINGS[group.rule.meta.id]?.(group, set);

function everyRecord({ matches, count }: GroupSource, set: RosterSet): string | undefined {
	const table = set.tables.get(matches.file ?? '');
	if (table === undefined || count !== table.records - table.ragged.size) return undefined;
	return 'every record';
}

/** Every value of the column is wrong, and the first in the same way as in other columns. */
function everyValue(group: GroupSource, set: RosterSet): string | undefined {
	const { matches, values } = group;
	const column = set.tables.get(matches.file ?? '')?.columns[matches.columnIndex];
	if (column === undefined) return undefined;
	const filled = column.dictionary.size - (column.emptyCode < 0 ? 0 : 1);
	const variant = variantOf(group);
	return filled === values ? `every value, ${FORMS[variant] ?? variant}` : undefined;
}

/** A local date reads in one way, in two, or has a short year: the setting is the same. */
const FORMS: Readonly<Record<string, string | undefined>> = {
	local: 'a local form',
	unsure: 'a local form',
	shortYear: 'a local form'
};

/** Spreadsheets turn true and false into capitals, both of them and in every column. */
function capitals(group: GroupSource): string | undefined {
	return variantOf(group) === 'case' ? 'capitals' : undefined;
}

/** The same in a set of 1.0, where other values in capitals are a table of codes each. */
function yesNo(group: GroupSource): string | undefined {
	return variantOf(group) === 'yesNo' ? 'capitals' : undefined;
}

const variantOf = ({ matches, first }: GroupSource): string =>
	matches.details(first).variant ?? 'one';
