import type { ReferenceSpec } from '../../spec/spec';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { tableOrReason } from '../needed-tables';
import type { Mode, RosterSet } from '../roster-set';
import type { Report } from '../rule';
import { typedColumns } from '../typed-columns';

/** A column whose cells name records of another file (or of their own) by an identifier. */
export interface Reference {
	readonly table: Table;
	readonly column: Column;
	readonly to: ReferenceSpec;
	readonly isList: boolean;
}

/** A reference whose target was read: `ids` is the column that its cells are held against. */
export interface ReadReference extends Reference {
	readonly target: Table;
	readonly ids: Column;
}

/** The referring columns of all files that are delivered in this mode. */
export function references(set: RosterSet, mode: Mode): Reference[] {
	return [...set.tables.values()]
		.filter((table) => set.mode(table.name) === mode)
		.flatMap((table) =>
			typedColumns(table, set, (spec) => spec.references !== undefined).flatMap(
				({ column, spec: { references: to, list: isList } }) =>
					to === undefined ? [] : [{ table, column, to, isList }]
			)
		);
}

/**
 * The references that can be followed. Where the target is in the package but could not be read, the
 * report says that the rule did not look; a target that is not in the package is passed over.
 */
export function readReferences(set: RosterSet, mode: Mode, report: Report): ReadReference[] {
	return references(set, mode).flatMap((reference) => {
		const { table, to } = reference;
		const target = tableOrReason(set, report, table.name, to.file);
		const ids = target?.column(to.column);
		if (target === undefined) return [];
		if (ids !== undefined) return [{ ...reference, target, ids }];
		report.notRun(table.name, `${to.file} has no column ${to.column}`);
		return [];
	});
}
