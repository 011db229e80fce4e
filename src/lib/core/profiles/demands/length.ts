import { codesWhereBytes, longerThan, someLongerThan } from '../../rules/cells/byte-scan';
import { listItems } from '../../rules/distinct-values';
import { isMasked } from '../../table/masked-column';
import { judgedColumns } from './cell-report';
import type { DemandOf, Interpreter } from './interpreter';

/** Cells (or items of a list) with few enough characters. */
export const length: Interpreter<DemandOf<'length'>> = {
	byValue: false,
	expected: ({ max }) => String(max),
	check: (demand, view, report) => {
		const { max } = demand;
		for (const { column, choice } of judgedColumns(demand, view)) {
			if (isMasked(column)) continue;
			const isList = view.isList(column);
			const lengthOf = (code: number): number => longest(column.text(code), isList);
			const long = codesWhereBytes(column.dictionary, longerThan(max), someLongerThan(max));
			const codes = long.filter((code) => lengthOf(code) > max);
			if (codes.length === 0) continue;
			report.codes(
				column,
				codes,
				(code) => ({ facts: { length: lengthOf(code) } }),
				choice.narrowing
			);
		}
	}
};

/** Characters of a cell, or of the longest item of a list. */
const longest = (text: string, isList: boolean): number =>
	isList
		? listItems(text).reduce((most, item) => Math.max(most, characters(item)), 0)
		: characters(text);

const characters = (text: string): number => [...text].length;
