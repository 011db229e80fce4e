import { holdsForSet, judgedTest } from '../conditions';
import type { DemandOf, Interpreter } from './interpreter';

/** Records that are so as the demand describes: each is found, and one of its cells marked. */
export const records: Interpreter<DemandOf<'records'>> = {
	byValue: false,
	check: ({ file, column: name, is, when = [] }, view, report) => {
		const [table] = view.tables([file]);
		const conditions = [...when, ...is];
		if (table === undefined || !holdsForSet(view, conditions, file)) return;
		const passes = judgedTest(view, table, conditions);
		const found: number[] = [];
		for (let record = 0; record < table.records; record++) if (passes(record)) found.push(record);
		if (found.length > 0) report.records(table, view.column(table, name) ?? null, found);
	}
};
