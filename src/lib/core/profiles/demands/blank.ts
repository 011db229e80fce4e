import { blankCodes } from '../../rules/cells/blank-codes';
import { codesOf, judgedColumns } from './cell-report';
import type { DemandOf, Interpreter } from './interpreter';

/** Cells that hold nothing. Those with blanks alone are the base's affair. */
export const blank: Interpreter<DemandOf<'blank'>> = {
	byValue: false,
	check: (demand, view, report) => {
		for (const { column, choice } of judgedColumns(demand, view)) {
			const { empty, spaces } = blankCodes(column);
			const bare = new Set([...empty, ...spaces]);
			const codes = codesOf(column, (code) => !bare.has(code));
			if (codes.length > 0) report.codes(column, codes, () => ({}), choice.narrowing);
		}
	}
};
