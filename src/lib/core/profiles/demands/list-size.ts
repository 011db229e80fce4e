import { listItems } from '../../rules/distinct-values';
import { judgedColumns } from './cell-report';
import type { DemandOf, Interpreter } from './interpreter';

/** Lists with few or many enough entries. An empty cell is no list. */
export const listSize: Interpreter<DemandOf<'listSize'>> = {
	byValue: false,
	expected: ({ min, max }) => limits(min, max),
	check: (demand, view, report) => {
		const { min = 0, max = Infinity } = demand;
		for (const { column, choice } of judgedColumns(demand, view)) {
			const sizes = Array.from(
				{ length: column.dictionary.size },
				(_, code) => listItems(column.text(code)).length
			);
			const codes = [...sizes.keys()].filter(
				(code) => sizes[code] > 0 && (sizes[code] < min || sizes[code] > max)
			);
			if (codes.length === 0) continue;
			report.codes(
				column,
				codes,
				(code) => ({ facts: { entries: sizes[code] } }),
				choice.narrowing
			);
		}
	}
};

/** A range of numbers in words. */
export function limits(min: number | undefined, max: number | undefined): string {
	if (min === undefined) return `${String(max ?? 0)} at most`;
	if (max === undefined) return `${String(min)} at least`;
	return min === max ? `exactly ${String(min)}` : `${String(min)} to ${String(max)}`;
}
