/**
 * The cross-cutting rules of OneRoster CSV are numbered from 1 to 99 in the order: package, manifest,
 * CSV, lists, identifiers, bulk and delta, data types, vocabulary, roster logic, spreadsheets. Rules
 * name these numbers in `meta.clauses`.
 */
export const clauseCount = 99;

const twoZips = 'shows only when two deliveries are compared';
const allowed = 'allows something: there is nothing to report';

/** Clauses that no rule judges in any version, and why. */
export const clausesWithoutRule: ReadonlyMap<number, string> = new Map([
	[18, allowed],
	[22, allowed],
	[47, twoZips],
	[60, allowed],
	[61, 'tells what receivers take: a matter of their profiles'],
	[91, allowed],
	[
		97,
		'the column it withdraws tells the two texts of 1.2 apart: who has it is judged by the first'
	],
	[98, 'binds the checker: password columns are never stored or shown']
]);

type Clauses = ReadonlyMap<number, string>;

const since11 = 'came with OneRoster 1.1';
const since12 = 'came with OneRoster 1.2';
const noManifest = 'speaks of the manifest or of what it says, which OneRoster 1.0 has not';
const all = (clauses: readonly number[], reason: string): (readonly [number, string])[] =>
	clauses.map((clause) => [clause, reason]);

const only12 = all([43, 73, 88, 89, 90, 94, 96], since12);

/** Clauses that rules judge in some versions, and why no rule does in the others. */
export const clausesNotIn: Readonly<Record<'1.0' | '1.1' | '1.2', Clauses>> = {
	'1.0': new Map([
		...all([8, 12, 13, 14, 15, 16, 17, 19, 20, 21, 23, 50, 51, 54, 55, 58, 59], noManifest),
		...all([38, 41, 42, 63, 64, 68, 69, 85, 93], since11),
		...all([78, 80], 'tells kinds of records apart, as no source seen does for OneRoster 1.0'),
		[81, 'names no session type, and that there is one the rule on required values says'],
		...all([71, 72], 'names lists of codes that came with OneRoster 1.1'),
		...only12
	]),
	'1.1': new Map(only12),
	'1.2': new Map([
		[72, 'OneRoster 1.2 leaves subject codes open'],
		[74, 'speaks of the closed lists of OneRoster 1.0 and 1.1']
	])
};
