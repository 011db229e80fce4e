import { joinedItems } from '../rules/item-joins';
import { joined } from '../rules/joins';
import { references, type Reference } from '../rules/keys/references';
import type { RosterSet } from '../rules/roster-set';
import type { Column } from '../table/column';
import { readingOrder } from '../zip/standard-names';
import { codeCounts } from './code-counts';
import type { FileMap, MapFile, MapReference, Tab } from './shapes';

/**
 * The files of a set with the references between them: how many cells name a record of another file,
 * and how many name one that is not there.
 * @param tabsOf how many records of a file are in which tab
 */
export function fileMap(
	set: RosterSet,
	tabsOf: (file: string) => Readonly<Record<Tab, number>>
): FileMap {
	const found = references(set)
		.map((each) => mapReference(set, each))
		.filter(({ cells }) => cells > 0);
	const there: MapFile[] = [...set.tables.keys()].map((file) => {
		const { all, invalid, warning } = tabsOf(file);
		return { file, records: all, invalid, warning, isMissing: false };
	});
	const lacking = new Set(found.map(({ to }) => to).filter((file) => !set.tables.has(file)));
	const missing = [...lacking].map((file) => ({
		file,
		records: 0,
		invalid: 0,
		warning: 0,
		isMissing: true
	}));
	const files = [...there, ...missing].sort((a, b) => readingOrder(a.file) - readingOrder(b.file));
	return { files, references: found };
}

function mapReference(set: RosterSet, { table, column, to, isList }: Reference): MapReference {
	const counts = codeCounts(column);
	const ids = set.tables.get(to.file)?.column(to.column);
	const isBroken = ids === undefined ? null : brokenCodes(column, ids, isList);
	let cells = 0;
	let broken = 0;
	counts.forEach((count, code) => {
		if (code === column.emptyCode) return;
		cells += count;
		if (isBroken?.(code) === true) broken += count;
	});
	return {
		file: table.name,
		column: column.name,
		to: to.file,
		cells,
		broken: isBroken === null ? null : broken
	};
}

/** Says of a code whether its cell names a record that is not there. */
function brokenCodes(column: Column, ids: Column, isList: boolean): (code: number) => boolean {
	if (!isList) {
		const found = joined(column, ids);
		return (code) => found[code] < 0;
	}
	const { starts, codes } = joinedItems(column, ids);
	return (code) => codes.subarray(starts[code], starts[code + 1]).includes(-1);
}
