/** How long snapshots stay. Both null: until somebody removes them. */
export interface Retention {
	/** Keep the newest so many, at least 1. */
	readonly last: number | null;
	/** Keep what is not older than so many days, at least 1. */
	readonly days: number | null;
}

export const keepAll: Retention = { last: null, days: null };

/** A rule as it was kept, if it is one. */
export function readRetention(text: string | undefined): Retention {
	if (text === undefined) return keepAll;
	const [last, days] = text.split(' ').map((word) => (word === '-' ? null : Number(word)));
	return isRetention({ last, days }) ? { last, days } : keepAll;
}

export const writeRetention = ({ last, days }: Retention): string =>
	`${String(last ?? '-')} ${String(days ?? '-')}`;

const isLimit = (value: number | null | undefined): value is number | null =>
	value === null || (Number.isInteger(value) && Number(value) >= 1);

/** True for limits that are whole numbers of at least 1, or none. */
export const isRetention = (rule: {
	readonly last?: number | null;
	readonly days?: number | null;
}): rule is Retention => isLimit(rule.last) && isLimit(rule.days);

const DAY = 24 * 60 * 60 * 1000;

/**
 * What goes by the rule: whatever either limit lets go.
 * @param now ISO 8601 in UTC
 */
export function outdated<Kept extends { readonly at: string }>(
	snapshots: readonly Kept[],
	{ last, days }: Retention,
	now: string
): Kept[] {
	const newestFirst = [...snapshots].sort((a, b) => (a.at > b.at ? -1 : Number(a.at < b.at)));
	const age = ({ at }: Kept): number => Date.parse(now) - Date.parse(at);
	return newestFirst.filter(
		(each, index) => (last !== null && index >= last) || (days !== null && age(each) > days * DAY)
	);
}
