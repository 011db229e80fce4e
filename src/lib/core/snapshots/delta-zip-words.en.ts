import { count as countOf } from '../../languages/en/counts';
import type { FileState } from '../rules/roster-set';
import type { DeltaProblem, Side } from './delta-zip-problem';

const sides: Readonly<Record<Side, string>> = { before: 'the earlier', after: 'the later' };

const rows = (count: number): string => (count === 1 ? '1 row' : `${countOf(count)} rows`);

const states: Readonly<Partial<Record<FileState, string>>> = {
	damaged: 'is damaged',
	unreadable: 'cannot be opened',
	skipped: 'was not read'
};

/** `users.csv in the earlier delivery (monday.zip)`. */
const placeOf = ({
	file,
	side,
	input
}: {
	readonly file: string;
	readonly side: Side;
	readonly input: string;
}): string => `${file} in ${sides[side]} delivery (${input})`;

/** A problem of one code. */
type Problem<Code extends DeltaProblem['code']> = Extract<DeltaProblem, { readonly code: Code }>;

const refusals: { readonly [Code in DeltaProblem['code']]: (problem: Problem<Code>) => string } = {
	'no-instant': (problem) =>
		`"${problem.value}" names no moment. A date and a time with its zone was expected, such as 2026-10-01T08:00:00Z.`,
	'other-version': (problem) =>
		`The earlier delivery is OneRoster ${problem.before}, the later one ${problem.after}. Changes can be told from two deliveries of one version alone: export both in the same version.`,
	'version-1.0': () =>
		'OneRoster 1.0 has no manifest, so a zip cannot say that it holds changes only: a receiver would take it for everything and switch off everybody else. Send the complete zip.',
	'single-file': (problem) =>
		`${problem.input} is one CSV file. Changes are told from two complete deliveries: give the whole zip or folder.`,
	'is-delta': (problem) =>
		`${placeOf(problem)} holds changes only (delta). Changes are told from two complete deliveries: give the complete one.`,
	unread: (problem) =>
		`${placeOf(problem)} ${states[problem.state] ?? 'was not read'}, so nobody can tell what changed in it. Export it again.`,
	'no-id-column': (problem) =>
		`${placeOf(problem)} has no column sourcedId, so its records cannot be known again. Export it with that column.`,
	'column-twice': (problem) =>
		`${placeOf(problem)} has two columns with the header "${problem.column}", and nobody can tell which counts. Remove one of them.`,
	ragged: (problem) =>
		`${placeOf(problem)} has ${rows(problem.count)} with too many or too few fields, the first of them row ${problem.row}: values may stand in the wrong columns. Mend ${problem.count === 1 ? 'it' : 'them'} first.`,
	'no-id': (problem) =>
		`${placeOf(problem)} has ${rows(problem.count)} without a sourcedId, the first of them row ${problem.row}: changes need it to name a record. Fill it in first.`,
	'id-twice': (problem) =>
		`${placeOf(problem)} has ${rows(problem.count)} with a sourcedId that a row above has, the first of them row ${problem.row} ("${problem.value}"): nobody can tell which row counts. Keep one of each first.`
};

/** Why no delivery of changes can be made, and what to do. */
export function deltaRefusal(problem: DeltaProblem): string {
	// The words of a code take the problem of that code, as the type above holds.
	const words = refusals[problem.code] as (problem: DeltaProblem) => string;
	return words(problem);
}

/** What a person should know of a delivery of changes before it is sent. */
export const deltaNotes = {
	passwords: (count: number): string =>
		`${count === 1 ? '1 record has a password' : `${countOf(count)} records have passwords`} in the later delivery. Rollcall never copies passwords: their cells are empty in the delivery of changes. Ask the receiver what it does with an empty password before you send it.`,
	disappeared: (file: string, count: number): string =>
		`${file} is not in the later delivery, so ${count === 1 ? 'its 1 record is' : `all its ${countOf(count)} records are`} sent as deleted (tobedeleted). If it was only left out, put it back and make the changes again.`,
	nothing:
		'Nothing changed between the two deliveries: the zip holds the manifest alone, which means no updates.'
} as const;
