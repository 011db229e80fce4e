import type { Column } from '../../table/column';
import { holdsForSet, judgedChoice } from '../conditions';
import type { DemandOf, Interpreter } from './interpreter';

/** Records that are so as the demand describes: each is found, and one of its cells marked. */
export const records: Interpreter<DemandOf<'records'>> = {
	byValue: false,
	check: ({ file, column: name, is, when = [] }, view, report) => {
		const [table] = view.tables([file]);
		const conditions = [...when, ...is];
		if (table === undefined || !holdsForSet(view, conditions, file)) return;
		const choice = judgedChoice(view, table, conditions);
		if (choice.isEmpty) return;
		const column = view.column(table, name);
		if (column !== undefined) {
			// All its values, of the records that are so: a million of them are held as a mark each.
			report.codes(column, allCodes(column), () => ({}), choice.narrowing);
			return;
		}
		const found: number[] = [];
		choice.each((record) => found.push(record));
		if (found.length > 0) report.records(table, null, found);
	}
};

const allCodes = ({ dictionary }: Column): Iterable<number> =>
	new Uint8Array(dictionary.size).keys();
