import { joinedItems } from '../../rules/item-joins';
import { joined } from '../../rules/joins';
import type { Column } from '../../table/column';
import type { Table } from '../../table/table';
import type { RecordTest } from '../record-choice';
import { columnOf } from '../clause-test';
import type { Clause } from '../format/parts';
import type { ProfileView } from '../profile-view';

/** Holds a cell of the record that is named against one of the record that names it. */
export type PairClause = Clause & readonly [string, 'sameAs' | 'notSameAs', string];

/** True for clauses such as `target.orgSourcedIds sameAs row.schoolSourcedId`. */
export const isPair = (clause: Clause): clause is PairClause =>
	(clause[1] === 'sameAs' || clause[1] === 'notSameAs') &&
	clause[0].startsWith('target.') &&
	clause[2].startsWith('row.');

/** The file that names, the file that is named, and for each record of the first that of the second. */
export interface Pairs {
	readonly table: Table;
	readonly target: Table;
	/** The first record that is named, or -1. */
	readonly named: (record: number) => number;
}

/** True for records that name none, or one with which every clause holds. */
export function pairTest(
	view: ProfileView,
	{ table, target, named }: Pairs,
	clauses: readonly PairClause[]
): RecordTest {
	const tests = clauses.map((clause) => {
		const subject = view.column(target, columnOf(clause[0]));
		const other = view.column(table, columnOf(clause[2]));
		const same = sameTest(view, subject, other);
		return { same, wanted: clause[1] === 'sameAs' };
	});
	return (record) => {
		const to = named(record);
		return to < 0 || tests.every(({ same, wanted }) => same(to, record) === wanted);
	};
}

type SameTest = (to: number, record: number) => boolean;

/** An empty subject is the same as anything; of a list, one item is enough. */
function sameTest(
	view: ProfileView,
	subject: Column | undefined,
	other: Column | undefined
): SameTest {
	if (subject === undefined) return () => true;
	if (other === undefined) return (to) => subject.codeAt(to) === subject.emptyCode;
	if (view.isList(subject)) return listTest(subject, other);
	const codes = joined(subject, other);
	return (to, record) => {
		const code = subject.codeAt(to);
		return code === subject.emptyCode || codes[code] === other.codeAt(record);
	};
}

function listTest(subject: Column, other: Column): SameTest {
	const { starts, codes } = joinedItems(subject, other);
	return (to, record) => {
		const code = subject.codeAt(to);
		if (code === subject.emptyCode) return true;
		const wanted = other.codeAt(record);
		for (let at = starts[code]; at < starts[code + 1]; at++) if (codes[at] === wanted) return true;
		return false;
	};
}
