import { blankCodes } from '../rules/cells/blank-codes';
import { codesWhereBytes } from '../rules/cells/byte-scan';
import { listItems } from '../rules/distinct-values';
import { RecordMarks } from '../findings/record-marks';
import type { Column } from '../table/column';
import type { ValueTest } from './value-test';

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/** A column with at most so many values is looked through as a whole; of others, what is asked for. */
const FEW_VALUES = 1 << 10;

/**
 * Says of the values of one column whether they are so. Each value is looked at once, and the records
 * are marked once, however many demands of however many profiles ask.
 */
export class CodeTest {
	readonly #states: Uint8Array;
	#isKnown = false;
	#isAll = false;
	#records: RecordMarks | null = null;

	private constructor(
		readonly column: Column,
		readonly looks: (code: number) => boolean
	) {
		this.#states = new Uint8Array(column.dictionary.size);
	}

	/** A test that looks at a value when it is asked for. */
	static of(column: Column, looks: (code: number) => boolean): CodeTest {
		return new CodeTest(column, looks);
	}

	/** The codes that are so (or, without `wanted`, are not) are known. */
	static known(column: Column, codes: Iterable<number>, wanted: boolean): CodeTest {
		const test = new CodeTest(column, () => !wanted);
		test.#states.fill(wanted ? NO : YES);
		for (const code of codes) test.#states[code] = wanted ? YES : NO;
		test.#settle();
		return test;
	}

	holds(code: number): boolean {
		const states = this.#states;
		if (states[code] === UNKNOWN) states[code] = this.looks(code) ? YES : NO;
		return states[code] === YES;
	}

	/** True where it is known that every value is so. */
	get isAll(): boolean {
		return this.#know() && this.#isAll;
	}

	/** The records whose value is so; null where there are too many values to look at each. */
	get records(): RecordMarks | null {
		if (!this.#know()) return null;
		this.#records ??= markedRecords(this.column, this.#states);
		return this.#records;
	}

	/** Looks at every value where they are few. */
	#know(): boolean {
		const { length } = this.#states;
		if (this.#isKnown || length > FEW_VALUES) return this.#isKnown;
		for (let code = 0; code < length; code++) this.holds(code);
		this.#settle();
		return true;
	}

	#settle(): void {
		this.#isKnown = true;
		this.#isAll = !this.#states.includes(NO);
	}
}

/** The records of which the value's state is YES. */
function markedRecords({ codes }: Column, states: Uint8Array): RecordMarks {
	const marks = new RecordMarks(codes.blocks.reduce((sum, { length }) => sum + length, 0));
	if (!states.includes(YES)) return marks;
	let first = 0;
	for (const block of codes.blocks) {
		for (let i = 0; i < block.length; i++) if (states[block[i]] === YES) marks.add(first + i);
		first += block.length;
	}
	return marks;
}

/** Most tests that are remembered of a column: somebody who tries out a profile makes many. */
const MOST_TESTS = 100;

const known = new WeakMap<Column, Map<string, CodeTest>>();

/** The test of a column that was made under this name before, or the one that `make` makes now. */
export function rememberedTest(column: Column, name: string, make: () => CodeTest): CodeTest {
	const tests = known.get(column) ?? new Map<string, CodeTest>();
	known.set(column, tests);
	const before = tests.get(name);
	if (before !== undefined) return before;
	if (tests.size >= MOST_TESTS) tests.clear();
	const made = make();
	tests.set(name, made);
	return made;
}

/** Cells that hold nothing but blanks, or (`isFilled`) something. */
export function filledTest(column: Column, isFilled: boolean): CodeTest {
	const { empty, spaces } = blankCodes(column);
	return CodeTest.known(column, [...empty, ...spaces], !isFilled);
}

/** Cells that are (or, without `wanted`, are not) one of some values. No cell is made text. */
export function oneOfTest(column: Column, values: readonly string[], wanted: boolean): CodeTest {
	const encoder = new TextEncoder();
	const some = values.map((value) => encoder.encode(value));
	const codes = codesWhereBytes(column.dictionary, (bytes, start, end) =>
		some.some((value) => isAt(value, bytes, start, end))
	);
	return CodeTest.known(column, codes, wanted);
}

function isAt(value: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
	if (value.length !== end - start) return false;
	for (let i = 0; i < value.length; i++) if (value[i] !== bytes[start + i]) return false;
	return true;
}

/** Cells that are so as text; of a list, one item is enough, and an empty list is the empty value. */
export function textTest(
	column: Column,
	isList: boolean,
	is: ValueTest,
	wanted: boolean
): CodeTest {
	const looks = (code: number): boolean => {
		const text = column.text(code);
		const items = isList ? listItems(text) : [];
		return (items.length > 0 ? items.some((item) => is(item)) : is(text)) === wanted;
	};
	return CodeTest.of(column, looks);
}
