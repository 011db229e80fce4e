import {
	codesWhereBytes,
	codesWithOtherBytes,
	holdsAny,
	type BytesTest
} from '../../rules/cells/byte-scan';
import type { Report } from '../../rules/rule';
import type { Column } from '../../table/column';
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
		const { pattern: text, characters } = demand;
		if (characters !== undefined) checkCharacters(demand, characters, view, report);
		if (text === undefined) return;
		if (demand.suspects === undefined) reportValues(demand, view, report, wholePattern(text));
		else checkSuspects(demand, text, demand.suspects, view, report);
	}
};

/** A character beyond ASCII is looked at as text; all others are told by their bytes. */
function checkCharacters(
	demand: PatternDemand,
	characters: string,
	view: ProfileView,
	report: Report
): void {
	const single = plainBytes(characters);
	const list = single.with(COMMA, 1);
	const passes = charactersPattern(characters);
	reportCodes(demand, view, report, ({ dictionary }, isList) => {
		const plain = isList ? list : single;
		const suspects = codesWithOtherBytes(dictionary, plain);
		const wrong = new Set(codesWithOtherBytes(dictionary, plain.map(orBeyondAscii)));
		return suspects.filter(
			(code) => wrong.has(code) || !fits(dictionary.text(code), isList, passes)
		);
	});
}

const orBeyondAscii = (mark: number, byte: number): number => (byte < 0x80 ? mark : 1);

/** Only values with one of the suspects are looked at as text. */
function checkSuspects(
	demand: PatternDemand,
	text: string,
	suspects: string,
	view: ProfileView,
	report: Report
): void {
	const passes = wholePattern(text);
	const others = bytesBut(suspects);
	const isAtEnds: BytesTest = (bytes, start, end) =>
		end > start && (others[bytes[start]] === 0 || others[bytes[end - 1]] === 0);
	reportCodes(demand, view, report, ({ dictionary }, isList) => {
		const codes =
			demand.suspectsAt === 'ends'
				? codesWhereBytes(dictionary, isAtEnds, holdsAny([...new TextEncoder().encode(suspects)]))
				: codesWithOtherBytes(dictionary, others);
		return codes.filter((code) => !fits(dictionary.text(code), isList, passes));
	});
}

const fits = (value: string, isList: boolean, passes: ValueTest): boolean =>
	isList ? value.split(',').every((item) => passes(item)) : passes(value);

/** Reports the values that `seek` finds in a column. */
function reportCodes(
	demand: PatternDemand,
	view: ProfileView,
	report: Report,
	seek: (column: Column, isList: boolean) => readonly number[]
): void {
	for (const { column, choice } of judgedColumns(demand, view)) {
		if (isMasked(column)) continue;
		const codes = seek(column, view.isList(column));
		if (codes.length > 0) report.codes(column, codes, () => ({}), choice.narrowing);
	}
}
