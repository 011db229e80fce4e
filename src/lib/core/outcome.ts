/**
 * What an operation that may fail for reasons outside our code gives back. Failure is data with a
 * code; `throw` is kept for our own faults and for abort.
 */
export type Outcome<Value, Problem> =
	{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export const success = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
	ok: true,
	value
});

export const failure = <Problem>(
	problem: Problem
): { readonly ok: false; readonly problem: Problem } => ({ ok: false, problem });
