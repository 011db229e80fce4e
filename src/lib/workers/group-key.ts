import { sha256 } from '@noble/hashes/sha2.js';
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
 * SHA-256 in lower-case hex of what makes a group the same one tomorrow. Hashed here and not by the
 * browser, whose way answers later: a report must not change under the eyes of its reader.
 */
export function groupKey(
	at: string | null,
	group: Pick<Group, 'rule' | 'file' | 'column' | 'value'>
): string {
	const hash = sha256(new TextEncoder().encode(identityOf(at, group)));
	return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Which groups of a report are set aside, at whom. What stops the zip at a receiver never is, even
 * where it was of another effect when somebody set it aside.
 */
export function setAsideMarks(
	report: Pick<ReportSummary, 'groups' | 'profiles'>,
	entries: readonly SetAsideEntry[]
): SetAsideMarks {
	if (entries.length === 0) return noMarks;
	const byKey = new Map(entries.map((entry) => [entry.key, entry]));
	const placed = placedGroups(report).filter(({ stopsZip }) => !stopsZip);
	return new Map(
		placed.flatMap(({ at, group }) => {
			const entry = byKey.get(groupKey(at, group));
			if (entry === undefined) return [];
			const { reason, until } = entry;
			return [[markOf(at, group.id), { reason, until }] as const];
		})
	);
}
