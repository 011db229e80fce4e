import { joinedItems } from '../../rules/item-joins';
import { holdsForSet, judgedTest } from '../conditions';
import type { DemandOf, Interpreter } from './interpreter';

/** Lists whose entries all belong to the same group: their records share the value of a column. */
export const sameGroup: Interpreter<DemandOf<'sameGroup'>> = {
	byValue: false,
	check: ({ of, to, by, when }, view, report) => {
		const [table] = view.tables([of.file]);
		const target = view.set.tables.get(to.file);
		if (table === undefined || target === undefined || !holdsForSet(view, when, of.file)) return;
		const lists = view.column(table, of.column);
		const [ids, group] = [view.column(target, to.column), view.column(target, by)];
		if (lists === undefined || ids === undefined || group === undefined) return;
		const { starts, codes } = joinedItems(lists, ids);
		const groupOf = (id: number): number => group.codeAt(ids.firstRecords[id]);
		const mixed = Array.from({ length: lists.dictionary.size }, (_, code) => code).filter(
			(code) => {
				const named = codes.subarray(starts[code], starts[code + 1]).filter((id) => id >= 0);
				return new Set([...named].map(groupOf)).size > 1;
			}
		);
		if (mixed.length > 0)
			report.codes(lists, mixed, () => ({}), { judged: judgedTest(view, table, when) });
	}
};
