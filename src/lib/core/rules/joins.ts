import type { Column } from '../table/column';

const joins = new WeakMap<Column, WeakMap<Column, Int32Array>>();

/**
 * For each code of `from` the code of the same value in `to`, or -1. Exact, byte by byte: references
 * have to match in case (clause 53). An empty cell names nothing, even where an identifier is empty.
 * Worked out once for a pair of columns, because several rules ask.
 */
export function joined(from: Column, to: Column): Int32Array {
	return remembered(joins, from, to, () => {
		const codes = to.dictionary.join(from.dictionary);
		const { emptyCode } = from;
		if (emptyCode >= 0) codes[emptyCode] = -1;
		return codes;
	});
}

/** For each code of `from` the first record of `to` that holds the same value, or -1. */
export function recordsNamed(from: Column, to: Column): Int32Array {
	const { firstRecords } = to;
	return joined(from, to).map((code) => (code < 0 ? -1 : firstRecords[code]));
}

/** What was made for a pair of columns (or of other things) before, or what `make` makes now. */
export function remembered<From extends object, To extends object, Made>(
	memory: WeakMap<From, WeakMap<To, Made>>,
	from: From,
	to: To,
	make: () => Made
): Made {
	const byTarget = memory.get(from) ?? new WeakMap<To, Made>();
	memory.set(from, byTarget);
	const known = byTarget.get(to);
	if (known !== undefined) return known;
	const made = make();
	byTarget.set(to, made);
	return made;
}
