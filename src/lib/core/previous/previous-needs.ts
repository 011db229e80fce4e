import { danglingCodes, danglingItems } from '../rules/keys/dangling';
import { deletedIds } from '../rules/keys/deleted-ids';
import { basisOf } from '../rules/keys/reference-basis';
import { references, type Reference } from '../rules/keys/references';
import { deletedCode } from '../rules/judged-records';
import type { RosterSet } from '../rules/roster-set';
import type { Column } from '../table/column';

/** What has to be found out about one file of the previous delivery. */
export interface FileNeed {
	/** The ids of all its records: the new delivery names some that it does not hold. */
	ids: boolean;
	/** Which of its own ids in the new delivery it holds: some of them are deleted there. */
	held: boolean;
	/** The file's ids in the new delivery; null where it is not part of that. */
	readonly own: Column | null;
	/** Its columns that may name what the new delivery deletes. */
	readonly naming: NamingColumn[];
}

/** A column of the previous delivery that may name records which the new one deletes. */
export interface NamingColumn {
	readonly name: string;
	readonly isList: boolean;
	readonly target: string;
	/** The ids of the target in the new delivery, and for each code 1 where it is deleted. */
	readonly ids: Column;
	readonly gone: Uint8Array;
}

/** What a delivery of changes leaves open, by file of the previous delivery. Empty when nothing is. */
export function previousNeeds(set: RosterSet): Map<string, FileNeed> {
	const needs = new Map<string, FileNeed>();
	const needOf = (file: string): FileNeed => {
		const own = set.tables.get(file)?.column('sourcedId') ?? null;
		const need = needs.get(file) ?? { ids: false, held: false, own, naming: [] };
		needs.set(file, need);
		return need;
	};
	for (const reference of references(set)) {
		if (basisOf(set, reference) !== 'earlier' || !namesOthers(set, reference)) continue;
		needOf(reference.to.file).ids = true;
	}
	for (const table of set.tables.values()) {
		const ids = table.column('sourcedId');
		if (ids === undefined || deletedCode(set, table) < 0) continue;
		needOf(table.name).held = true;
		const gone = deletedIds(set, table, ids);
		for (const { file, name, isList } of columnsNaming(set, table.name)) {
			needOf(file).naming.push({ name, isList, target: table.name, ids, gone });
		}
	}
	return needs;
}

/** True where a column names records that its target, as it is delivered now, does not hold. */
function namesOthers(set: RosterSet, { column, isList, to }: Reference): boolean {
	const ids = set.tables.get(to.file)?.column(to.column);
	if (ids === undefined) return column.dictionary.size > 0;
	return isList ? danglingItems(column, ids).size > 0 : danglingCodes(column, ids).length > 0;
}

/** Columns of files whose earlier records stay unless the new delivery names them. */
const columnsNaming = (set: RosterSet, target: string) =>
	set.spec.files
		.filter(
			({ name }) => set.mode(name) !== 'bulk' && (set.tables.has(name) || isUnsent(set, name))
		)
		.flatMap(({ name: file, columns }) =>
			columns
				.filter(({ references: to }) => to?.file === target && to.column === 'sourcedId')
				.map(({ name, list }) => ({ file, name, isList: list }))
		);

/** The file is no part of the delivery, and the manifest does not promise it. */
const isUnsent = (set: RosterSet, file: string): boolean =>
	set.state(file) === 'absent' && set.mode(file) === 'absent';
