import type { Report } from '../../rules/rule';
import type { Table } from '../../table/table';
import type { ProfileView } from '../profile-view';
import { either, type DemandOf, type Interpreter } from './interpreter';

type ColumnsDemand = DemandOf<'columns'>;

/** The header has the columns that the receiver wants, and no others. */
export const columns: Interpreter<ColumnsDemand> = {
	byValue: false,
	expected: ({ anyOf = [] }) => either(anyOf),
	check: (demand, view, report) => {
		for (const table of view.tables(demand.files)) {
			if (table.header.length === 0) continue;
			checkLacking(demand, view, table, report);
			checkExtra(demand, view, table, report);
			checkForbidden(demand, table, report);
			checkOrder(demand, table, report);
		}
	}
};

const headerPlace = ({ name }: Table, column: string) => ({ file: name, row: 1, line: 1, column });

function checkLacking(
	{ required = [], anyOf }: ColumnsDemand,
	view: ProfileView,
	table: Table,
	report: Report
): void {
	for (const name of required) {
		if (view.column(table, name) === undefined) report.one(headerPlace(table, name));
	}
	if (anyOf?.every((name) => view.column(table, name) === undefined) === true)
		report.one({ file: table.name, row: 1, line: 1 }, { variant: 'anyOf' });
}

function checkExtra(
	{ extra, required = [], anyOf = [] }: ColumnsDemand,
	view: ProfileView,
	table: Table,
	report: Report
): void {
	if (extra === undefined) return;
	const known = [
		...ofBase(view, table),
		...required,
		...anyOf,
		...(extra === 'refused' ? [] : extra)
	];
	for (const header of table.header) {
		const isKnown = view.isAlias(table.name, header) || known.some((name) => covers(name, header));
		if (!isKnown && header !== '') report.one(headerPlace(table, header), { variant: 'extra' });
	}
}

/** The columns of the version's own tables; those of the manifest are apart from them. */
function ofBase({ set }: ProfileView, { name }: Table): readonly string[] {
	const { manifest } = set.spec;
	if (manifest?.name === name) return manifest.header;
	return set.headerSpec(name)?.columns.map((column) => column.name) ?? [];
}

/** A star ends the beginning of names. */
const covers = (name: string, header: string): boolean =>
	name.endsWith('*') ? header.startsWith(name.slice(0, -1)) : name === header;

function checkForbidden({ forbidden = [] }: ColumnsDemand, table: Table, report: Report): void {
	for (const name of forbidden) {
		if (table.header.includes(name)) report.one(headerPlace(table, name), { variant: 'extra' });
	}
}

/** The first column that does not follow the one before it; others may stand between them. */
function checkOrder({ order = [] }: ColumnsDemand, table: Table, report: Report): void {
	const places = order
		.map((name) => ({ name, at: table.header.indexOf(name) }))
		.filter(({ at }) => at >= 0);
	const wrong = places.find(({ at }, index) => index > 0 && at < places[index - 1].at);
	if (wrong !== undefined) report.one(headerPlace(table, wrong.name), { variant: 'order' });
}
