import type { RosterSet } from '../rules/roster-set';
import { versions } from '../spec/versions';
import type { Table } from '../table/table';
import { blankColumn, replaceValue, setCell, type Applied } from './cell-edits';
import type { Edit, RestyleFile } from './edit';
import { unedited, type EditedTable } from './edited-table';
import { manifestEdit } from './manifest-edit';
import {
	addColumn,
	addRecords,
	dropColumn,
	orderColumns,
	removeRecords,
	renameColumn
} from './shape-edits';

/** How a file is to be written as a whole, where that was edited. */
export type Style = Omit<RestyleFile, 'kind' | 'file'>;

const styleKeys = ['lineEnd', 'quoting', 'byteOrderMark', 'encoding'] as const;

/** A roster with edits over it. The original stays as it is; each edit gives a new one of these. */
export interface EditedRoster {
	readonly set: RosterSet;
	/** Tables that were edited, by the standard's name. */
	readonly tables: ReadonlyMap<string, EditedTable>;
	readonly styles: ReadonlyMap<string, Style>;
	/** By path in the zip where an entry lies now; null for one that was dropped. */
	readonly paths: ReadonlyMap<string, string | null>;
	/** Files that were added with a header alone. */
	readonly added: ReadonlyMap<string, readonly string[]>;
	/** Name of the zip, where it was changed. */
	readonly zipName: string | null;
	/** True where what lies without compression is to be deflated. */
	readonly deflate: boolean;
}

/** A roster before any edit. */
export const uneditedRoster = (set: RosterSet): EditedRoster => ({
	set,
	tables: new Map(),
	styles: new Map(),
	paths: new Map(),
	added: new Map(),
	zipName: null,
	deflate: false
});

/** What came of an edit. */
export interface AppliedToRoster {
	readonly roster: EditedRoster;
	/** How many cells, records, columns or files it changed; 0 where it found nothing to change. */
	readonly changed: number;
}

/** The table of a file as it is after the edits; undefined where the file was not read. */
export const tableOf = ({ set, tables }: EditedRoster, file: string): Table | undefined =>
	tables.get(file)?.table ?? set.tables.get(file);

/** Applies one edit. An edit that finds nothing to change leaves the roster as it is. */
export function applyEdit(roster: EditedRoster, edit: Edit): AppliedToRoster {
	switch (edit.kind) {
		case 'moveFile':
			return placed(roster, edit.path, edit.to);
		case 'dropFile':
			return placed(roster, edit.path, null);
		case 'addFile':
			return added(roster, edit.file);
		case 'restyleFile':
			return restyled(roster, edit);
		case 'nameZip':
			return named(roster, edit.to);
		case 'deflateAll':
			return deflatedAll(roster);
		case 'setManifest':
			return onTable(roster, 'manifest.csv', (table) => manifestEdit(table, edit));
		default:
			return onTable(roster, edit.file, (table) => tableEdit(table, edit));
	}
}

/** Edits of one table. */
type TableEdit = Exclude<
	Edit,
	{
		readonly kind:
			| 'moveFile'
			| 'dropFile'
			| 'addFile'
			| 'restyleFile'
			| 'nameZip'
			| 'deflateAll'
			| 'setManifest';
	}
>;

function tableEdit(table: EditedTable, edit: TableEdit): Applied {
	switch (edit.kind) {
		case 'setCell':
			return setCell(table, edit);
		case 'replaceValue':
			return replaceValue(table, edit);
		case 'blankColumn':
			return blankColumn(table, edit);
		case 'addColumn':
			return addColumn(table, edit);
		case 'dropColumn':
			return dropColumn(table, edit);
		case 'renameColumn':
			return renameColumn(table, edit);
		case 'orderColumns':
			return orderColumns(table, edit);
		case 'addRecords':
			return addRecords(table, edit);
		case 'removeRecords':
			return removeRecords(table, edit);
	}
}

function onTable(
	roster: EditedRoster,
	file: string,
	apply: (table: EditedTable) => Applied
): AppliedToRoster {
	const original = roster.set.tables.get(file);
	const before = roster.tables.get(file) ?? (original === undefined ? null : unedited(original));
	if (before === null) return { roster, changed: 0 };
	const { edited, changed } = apply(before);
	if (changed === 0) return { roster, changed };
	return { roster: { ...roster, tables: new Map(roster.tables).set(file, edited) }, changed };
}

/** The name that is there already changes nothing. */
const named = (roster: EditedRoster, zipName: string): AppliedToRoster =>
	(roster.zipName ?? roster.set.inputName) === zipName
		? { roster, changed: 0 }
		: { roster: { ...roster, zipName }, changed: 1 };

const deflatedAll = (roster: EditedRoster): AppliedToRoster =>
	roster.deflate || roster.set.stored.length === 0
		? { roster, changed: 0 }
		: { roster: { ...roster, deflate: true }, changed: roster.set.stored.length };

function placed(roster: EditedRoster, path: string, to: string | null): AppliedToRoster {
	const now = roster.paths.get(path);
	if ((now === undefined ? path : now) === to) return { roster, changed: 0 };
	return { roster: { ...roster, paths: new Map(roster.paths).set(path, to) }, changed: 1 };
}

/** A file that is there already is not added. */
function added(roster: EditedRoster, file: string): AppliedToRoster {
	const { set } = roster;
	const spec = versions[set.version].files.find(({ name }) => name === file);
	const isThere = set.state(file) !== 'absent' || roster.added.has(file);
	if (spec === undefined || isThere) return { roster, changed: 0 };
	const header = spec.columns.map(({ name }) => name);
	return { roster: { ...roster, added: new Map(roster.added).set(file, header) }, changed: 1 };
}

function restyled(roster: EditedRoster, { kind: _, file, ...style }: RestyleFile): AppliedToRoster {
	const table = roster.set.tables.get(file);
	const before = roster.styles.get(file) ?? {};
	const isMade = styleKeys.every((key) => style[key] === undefined || style[key] === before[key]);
	// A file that was added has no table, and a style all the same.
	if ((table === undefined && !roster.added.has(file)) || isMade) return { roster, changed: 0 };
	const styles = new Map(roster.styles).set(file, { ...before, ...style });
	return { roster: { ...roster, styles }, changed: 1 };
}
