/**
 * The cross-cutting rules of OneRoster CSV are numbered from 1 to 99 in the order: package, manifest,
 * CSV, lists, identifiers, bulk and delta, data types, vocabulary, roster logic, spreadsheets. Rules
 * name these numbers in `meta.clauses`.
 */
export const clauseCount = 99;

const only12 = 'holds for OneRoster 1.2 alone';
const twoZips = 'shows only when two deliveries are compared';
const allowed = 'allows something: there is nothing to report';

/** Clauses that no rule for OneRoster 1.1 judges, and why. */
export const clausesWithoutRule: ReadonlyMap<number, string> = new Map([
	[10, only12],
	[18, allowed],
	[22, allowed],
	[23, allowed],
	[43, only12],
	[47, twoZips],
	[58, twoZips],
	[60, 'holds for OneRoster 1.0 alone'],
	[61, 'tells what receivers take: a matter of their profiles'],
	[73, only12],
	[86, 'tells how a person with two roles is written: a zip does not show who has two roles'],
	[87, only12],
	[88, only12],
	[89, only12],
	[90, only12],
	[91, allowed],
	[94, only12],
	[96, only12],
	[97, 'withdraws a column that OneRoster 1.1 never had'],
	[98, 'binds the checker: password columns are never stored or shown']
]);
