import type { ReferenceSpec } from '../../spec/spec';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import { tableOrReason } from '../needed-tables';
import type { RosterSet } from '../roster-set';
import type { Report } from '../rule';
import { typedColumns } from '../typed-columns';
import { notRunWords } from '../words';

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

/** The referring columns of all files that were read. */
export function references(set: RosterSet): Reference[] {
	return [...set.tables.values()].flatMap((table) =>
		typedColumns(table, set, (spec) => spec.references !== undefined).flatMap(
			({ column, spec: { references: to, list: isList } }) =>
				to === undefined ? [] : [{ table, column, to, isList }]
		)
	);
}

/** True where both ends are delivered as a whole, so that everything that is named has to be there. */
export const isComplete = (set: RosterSet, { table, to }: Reference): boolean =>
	set.mode(table.name) !== 'delta' && set.mode(to.file) !== 'delta';

/**
 * The references that are `wanted` and can be followed. Where the target is in the package but could
 * not be read, the report says that the rule did not look; one that is not sent is passed over.
 */
export function readReferences(
	set: RosterSet,
	report: Report,
	wanted: (reference: Reference) => boolean
): ReadReference[] {
	return references(set).flatMap((reference) => {
		if (!wanted(reference)) return [];
		const { table, to } = reference;
		const target = tableOrReason(set, report, table.name, to.file);
		if (target === undefined) return [];
		const ids = target.column(to.column);
		if (ids !== undefined) return [{ ...reference, target, ids }];
		report.notRun(table.name, () => notRunWords.noColumn(to.file, to.column));
		return [];
	});
}
