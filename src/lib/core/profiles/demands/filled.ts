import { blankCodes } from '../../rules/cells/blank-codes';
import { judgedColumns } from './cell-report';
import type { DemandOf, Interpreter } from './interpreter';

/** Cells that hold something. A column that is not there is the header's affair. */
export const filled: Interpreter<DemandOf<'filled'>> = {
	byValue: false,
	check: (demand, view, report) => {
		for (const { column, choice } of judgedColumns(demand, view)) {
			const { empty, spaces } = blankCodes(column);
			const codes = [...empty, ...spaces];
			if (codes.length > 0) report.codes(column, codes, () => ({}), choice.narrowing);
		}
	}
};
