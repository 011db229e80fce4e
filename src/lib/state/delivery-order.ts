import type { Delivery, Side } from './comparison';

/** When the newest file of a delivery was changed, in milliseconds since 1970; 0 where it has none. */
const changedAt = ({ at, files }: Delivery): number =>
	at ?? files.reduce((latest, { file }) => Math.max(latest, file.lastModified), 0);

/** Numbers in names count as numbers, so that a 10th comes after a 9th. */
const byName = new Intl.Collator('en', { numeric: true });

/**
 * Two deliveries in the order in which they were made: by the day and time of their files, to the
 * minute; within one minute (say both came out of one mail) by their names.
 */
export function inOrder(one: Delivery, other: Delivery): Record<Side, Delivery> {
	const apart = changedAt(other) - changedAt(one);
	const isFirst = Math.abs(apart) < 60_000 ? byName.compare(one.name, other.name) <= 0 : apart > 0;
	return isFirst ? { before: one, after: other } : { before: other, after: one };
}
