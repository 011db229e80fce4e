import type { RosterSet } from '../rules/roster-set';
import { membership } from './membership';
import { diffRosters, isDeltaSet } from './roster-diff';
import { list, object, oneOf, orNull, quantity, text } from './shape';

/** What became of the records of one file from one kept check to the next. Numbers only. */
export interface FileChurn {
	readonly file: string;
	/** Records that were there: with a key of their own, and not marked as gone. */
	readonly before: number;
	readonly after: number;
	/** There for the first time, or again. */
	readonly came: number;
	readonly left: number;
	readonly changed: number;
}

/** Who is in a roster, in numbers. */
export interface RosterSizes {
	/** Orgs of the type `school`. */
	readonly schools: number;
	readonly students: number;
	readonly staff: number;
}

/** What reading a kept roster, and the one before it, gave. It is remembered beside the snapshot. */
export interface KeptChurn {
	/** Id of the snapshot it was held against; null where there was none before it. */
	readonly since: string | null;
	readonly sizes: RosterSizes;
	/** Null where the two cannot be held against each other. */
	readonly files: readonly FileChurn[] | null;
	/** Why they cannot. */
	readonly problem: 'other-version' | 'changes-only' | null;
}

/** Files whose coming and going is worth a look over time. The rest hangs on these. */
export const churnFiles = ['users.csv', 'classes.csv', 'enrollments.csv'] as const;

/**
 * What changed between two rosters, in numbers.
 * @param before the roster kept before it, with its id; null for the first one
 */
export function keptChurn(
	before: { readonly id: string; readonly set: RosterSet } | null,
	after: RosterSet
): KeptChurn {
	const since = before?.id ?? null;
	const sizes = rosterSizes(after);
	const problem = before === null ? null : problemOf(before.set, after);
	if (before === null || problem !== null) return { since, sizes, files: null, problem };
	const diff = diffRosters(before.set, after);
	const files = churnFiles.flatMap((name) => {
		const file = diff.file(name);
		if (file === undefined) return [];
		const came = file.added.length + file.returned.length;
		const [left, changed] = [file.removed.length, file.changed.length];
		return [{ file: name, before: file.before, after: file.after, came, left, changed }];
	});
	return { since, sizes, files, problem };
}

const problemOf = (before: RosterSet, after: RosterSet): KeptChurn['problem'] => {
	if (isDeltaSet(before) || isDeltaSet(after)) return 'changes-only';
	return before.version === after.version ? null : 'other-version';
};

function rosterSizes(set: RosterSet): RosterSizes {
	const people = membership(set);
	const sizes = { schools: schoolsIn(set), students: 0, staff: 0 };
	const records = set.tables.get('users.csv')?.records ?? 0;
	for (let record = 0; record < records; record++) {
		const kind = people?.kind(record);
		if (kind === 'student') sizes.students += 1;
		else if (kind === 'staff') sizes.staff += 1;
	}
	return sizes;
}

function schoolsIn({ tables }: RosterSet): number {
	const orgs = tables.get('orgs.csv');
	const type = orgs?.column('type');
	let schools = 0;
	for (let record = 0; record < (orgs?.records ?? 0); record++) {
		if (type?.textAt(record).trim().toLowerCase() === 'school') schools += 1;
	}
	return schools;
}

const numbers = { before: quantity, after: quantity, came: quantity, left: quantity };
const shape = orNull(
	object({
		since: orNull(text),
		sizes: object({ schools: quantity, students: quantity, staff: quantity }),
		files: orNull(list(object({ file: text, ...numbers, changed: quantity }))),
		problem: orNull(oneOf('other-version', 'changes-only'))
	})
);

/** What was remembered, where it has the shape of this version; otherwise it is worked out anew. */
export const rememberedChurn = (value: unknown): KeptChurn | null =>
	// The shape is held against it.
	shape(value ?? null, '$') === null ? ((value ?? null) as KeptChurn | null) : null;
