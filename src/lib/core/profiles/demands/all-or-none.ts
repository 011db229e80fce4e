import { blankCodes } from '../../rules/cells/blank-codes';
import { judgedColumns } from './cell-report';
import type { DemandOf, Interpreter } from './interpreter';

/** Columns that are filled in every record or in none: the empty cells of one that is mixed are found. */
export const allOrNone: Interpreter<DemandOf<'allOrNone'>> = {
	byValue: false,
	check: (demand, view, report) => {
		for (const { column, choice } of judgedColumns(demand, view)) {
			const { empty, spaces } = blankCodes(column);
			const codes = [...empty, ...spaces];
			if (codes.length === 0 || codes.length === column.dictionary.size) continue;
			report.codes(column, codes, () => ({}), choice.narrowing);
		}
	}
};
