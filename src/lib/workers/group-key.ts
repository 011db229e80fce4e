import type { Group } from '../core/findings/finding';
import type { ReportSummary } from '../core/report/report';
import {
	identityOf,
	markOf,
	noMarks,
	placedGroups,
	type SetAsideMarks
} from '../core/report/set-aside-marks';
import type { SetAsideEntry } from './api';

/**
 * SHA-256 in lower-case hex of what makes a group the same one tomorrow. Rejects where the browser
 * gives no way to hash (a page that came over plain http).
 */
export async function groupKey(
	at: string | null,
	group: Pick<Group, 'rule' | 'file' | 'column' | 'value'>
): Promise<string> {
	const bytes = new TextEncoder().encode(identityOf(at, group));
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Which groups of a report are set aside, at whom. What stops the zip at a receiver never is, even
 * where it was of another effect when somebody set it aside.
 */
export async function setAsideMarks(
	report: Pick<ReportSummary, 'groups' | 'profiles'>,
	entries: readonly SetAsideEntry[]
): Promise<SetAsideMarks> {
	if (entries.length === 0) return noMarks;
	const byKey = new Map(entries.map((entry) => [entry.key, entry]));
	const placed = placedGroups(report).filter(({ stopsZip }) => !stopsZip);
	const keys = await Promise.all(placed.map(({ at, group }) => groupKey(at, group)));
	return new Map(
		placed.flatMap(({ at, group }, index) => {
			const entry = byKey.get(keys[index]);
			if (entry === undefined) return [];
			const { reason, until } = entry;
			return [[markOf(at, group.id), { reason, until }] as const];
		})
	);
}
