import type { Checked } from '../core/check';
import type { Severity } from '../core/findings/finding';
import type { GroupSource } from '../core/findings/group-source';
import type { Counts } from '../core/report/report';

/** What makes a group the same one before and after an edit. */
export const groupIdentity = ({ rule, matches, value, vendor, key }: GroupSource): string =>
	JSON.stringify([
		vendor?.profile ?? null,
		rule.meta.id,
		matches.file,
		matches.column,
		key === null ? null : value
	]);

/** Findings of one place of the report. */
export interface Tallied {
	readonly severity: Severity;
	readonly file: string | null;
	readonly column: string | null;
	readonly count: number;
}

/** Findings as the report counts them, by what makes them the same: each as grave as at the worst place. */
export type Tally = ReadonlyMap<string, Tallied>;

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const worse = (one: Severity, other: Severity): Severity =>
	severities.indexOf(one) <= severities.indexOf(other) ? one : other;

export function tallyOf({ groups, judgements }: Checked): Tally {
	const standing = new Map<string, Severity>();
	const stand = (id: string, severity: Severity): void => {
		standing.set(id, worse(severity, standing.get(id) ?? severity));
	};
	for (const { inherited, groups: own } of judgements) {
		for (const { group, severity } of inherited) stand(group.id, severity);
		for (const { vendor, rule } of own)
			if (vendor !== null && vendor.baseGroup !== null) stand(vendor.baseGroup, rule.meta.severity);
	}
	const isRelaxed = (group: GroupSource): boolean =>
		judgements.length > 0 && group.relaxedBy.length === judgements.length;
	const alone = judgements.flatMap(({ groups: own }) =>
		own.filter(({ vendor }) => (vendor?.baseGroup ?? null) === null)
	);
	const tally = new Map<string, Tallied>();
	for (const group of [...groups.filter((each) => !isRelaxed(each)), ...alone]) {
		const { rule, matches, count } = group;
		const { file, column } = matches;
		const severity = worse(rule.meta.severity, standing.get(group.id) ?? 'info');
		const key = groupIdentity(group);
		tally.set(key, { severity, file, column, count: count + (tally.get(key)?.count ?? 0) });
	}
	return tally;
}

const none: Counts = { error: 0, warning: 0, info: 0 };

/** All findings by how grave they are. */
export const countsOf = (tally: Tally): Counts =>
	[...tally.values()].reduce((sum, { severity, count }) => added(sum, severity, count), none);

/** How many findings of `one` are not in `other`, by how grave they are; of one place where it is given. */
export function moreIn(
	one: Tally,
	other: Tally,
	place?: { readonly file: string | null; readonly column: string | null }
): Counts {
	let sum = none;
	for (const [key, { severity, count, file, column }] of one) {
		if (place !== undefined && (place.file !== file || place.column !== column)) continue;
		sum = added(sum, severity, Math.max(0, count - (other.get(key)?.count ?? 0)));
	}
	return sum;
}

const added = (sum: Counts, severity: Severity, count: number): Counts => ({
	...sum,
	[severity]: sum[severity] + count
});
