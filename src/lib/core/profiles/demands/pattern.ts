import { codesWithOtherBytes } from '../../rules/cells/byte-scan';
import type { Report } from '../../rules/rule';
import { isMasked } from '../../table/masked-column';
import { bytesBut, charactersPattern, plainBytes, wholePattern } from '../pattern-match';
import type { ValueTest } from '../value-test';
import type { ProfileView } from '../profile-view';
import { judgedColumns, reportValues } from './cell-report';
import type { DemandOf, Interpreter } from './interpreter';

type PatternDemand = DemandOf<'pattern'>;

/** Stands between the items of a list, whatever characters they may have. */
const COMMA = 0x2c;

/** Cells that are written in a certain way. */
export const pattern: Interpreter<PatternDemand> = {
	byValue: false,
	expected: ({ expected }) => expected,
	check: (demand, view, report) => {
		const { pattern: text, characters, suspects } = demand;
		if (characters !== undefined) {
			const single = plainBytes(characters);
			const bytes = { single, list: single.with(COMMA, 1) };
			checkSuspects(demand, bytes, charactersPattern(characters), view, report);
		}
		if (text === undefined) return;
		if (suspects === undefined) {
			reportValues(demand, view, report, wholePattern(text));
			return;
		}
		const bytes = bytesBut(suspects);
		checkSuspects(demand, { single: bytes, list: bytes }, wholePattern(text), view, report);
	}
};

/** Values are looked up by their bytes; only those with one that is not marked are looked at as text. */
function checkSuspects(
	demand: PatternDemand,
	plain: { readonly single: Uint8Array; readonly list: Uint8Array },
	passes: ValueTest,
	view: ProfileView,
	report: Report
): void {
	for (const { column, choice } of judgedColumns(demand, view)) {
		if (isMasked(column)) continue;
		const isList = view.isList(column);
		const suspects = codesWithOtherBytes(column.dictionary, isList ? plain.list : plain.single);
		const codes = suspects.filter((code) => {
			const value = column.text(code);
			return isList ? value.split(',').some((item) => !passes(item)) : !passes(value);
		});
		if (codes.length > 0) report.codes(column, codes, () => ({}), choice.narrowing);
	}
}
