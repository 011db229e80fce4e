import { judgedTest } from '../profiles/conditions';
import type { Profile } from '../profiles/format/profile';
import type { ProfileView } from '../profiles/profile-view';
import type { Table } from '../table/table';
import type { KeyRule } from './record-keys';
import { sourcedIdKey } from './record-keys';

type Missing = Profile['snapshot']['missing'][number];

/** What becomes, at a receiver, of a record that is not in the next delivery. */
export interface MissingPolicy {
	readonly missing: Missing;
	/** True where the record is switched off in some way; false where it stays, or nobody knows. */
	readonly isOff: boolean;
}

const STAYS: ReadonlySet<Missing['do']> = new Set<Missing['do']>(['none', 'unknown']);

/**
 * The policy for each record of a file before: of those in the profile that speak of the file and of
 * how it is delivered now, the first whose conditions the record meets. Undefined where none does.
 */
export function missingPolicies(
	view: ProfileView,
	table: Table,
	mode: 'bulk' | 'delta'
): (record: number) => MissingPolicy | undefined {
	const policies = policiesFor(view.profile, table.name, mode).map((missing) => ({
		policy: { missing, isOff: !STAYS.has(missing.do) },
		test: missing.where === undefined ? null : judgedTest(view, table, missing.where)
	}));
	return (record) => policies.find(({ test }) => test === null || test(record))?.policy;
}

/** The policies of a profile that speak of a file in a mode. */
export const policiesFor = (
	{ snapshot }: Profile,
	file: string,
	mode: 'bulk' | 'delta'
): Missing[] =>
	snapshot.missing.filter(
		({ files, modes }) =>
			(files === '*' || files.some((name) => name === file)) && (modes?.includes(mode) ?? true)
	);

/** How a receiver knows the records of a file again. What it says of the file goes before what it says of all. */
export function matchKey({ snapshot, compare }: Profile, file: string): KeyRule {
	const ignoreCase = compare.ids === 'ignoreCase';
	const rule =
		snapshot.match.find(({ files }) => files !== '*' && files.some((name) => name === file)) ??
		snapshot.match.find(({ files }) => files === '*');
	if (rule === undefined) return ignoreCase ? { ...sourcedIdKey, ignoreCase } : sourcedIdKey;
	const { keys, fallback } = rule;
	const isPlain = keys.length === 1 && keys[0] === 'sourcedId' && fallback === undefined;
	if (isPlain && !ignoreCase) return sourcedIdKey;
	return { columns: keys, ignoreCase, ...(fallback === undefined ? {} : { fallback }) };
}
