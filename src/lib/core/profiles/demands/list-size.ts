import { listItems } from '../../rules/distinct-values';
import { codesOf, judgedColumns } from './cell-report';
import type { DemandOf, Interpreter } from './interpreter';
import { expectationWords } from './words';

/** Lists with few or many enough entries. An empty cell is no list. */
export const listSize: Interpreter<DemandOf<'listSize'>> = {
	byValue: false,
	expected: ({ min, max }) => limits(min, max),
	check: (demand, view, report) => {
		const { min = 0, max = Infinity } = demand;
		for (const { column, choice } of judgedColumns(demand, view)) {
			const sizeOf = (code: number): number => listItems(column.text(code)).length;
			const isOutside = (size: number): boolean => size > 0 && (size < min || size > max);
			const codes = codesOf(column, (code) => isOutside(sizeOf(code)));
			if (codes.length === 0) continue;
			report.codes(
				column,
				codes,
				(code) => ({ facts: { entries: sizeOf(code) } }),
				choice.narrowing
			);
		}
	}
};

/** A range of numbers in words. */
export function limits(min: number | undefined, max: number | undefined): string {
	if (min === undefined) return expectationWords.atMost(max ?? 0);
	if (max === undefined) return expectationWords.atLeast(min);
	return min === max
		? expectationWords.exactly(min)
		: expectationWords.span(String(min), String(max));
}
