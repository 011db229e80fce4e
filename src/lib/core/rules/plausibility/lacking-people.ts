import { bulkTables } from './bulk-tables';
import type { RosterSet } from '../roster-set';
import type { Report } from '../rule';
import { enabledUsers, peopleOf, type People } from './people';
import { seatCounts } from './seat-counts';
import { standingRecords } from './standing-records';
import { unseated } from './unseated';

/** Users who are in no class. */
export interface LackingPeople extends People {
	/** Codes of their identifiers. */
	readonly codes: readonly number[];
	/** False for accounts that are switched off, and for records that are no longer there. */
	readonly isJudged: (record: number) => boolean;
}

/** Everybody of one kind alone who has no enrollment in any role. */
export function lackingPeople(
	set: RosterSet,
	report: Report,
	kind: number
): LackingPeople | undefined {
	const tables = bulkTables(set, report, 'users.csv', ['enrollments.csv']);
	const people = tables && peopleOf(set, report);
	if (tables === undefined || people === undefined) return undefined;
	const counts = seatCounts(set, report, tables[1], 'users.csv');
	if (counts === undefined) return undefined;
	const stands = standingRecords(people.table);
	const isEnabled = enabledUsers(people);
	return {
		...people,
		codes: unseated(people.ids, counts.users, counts.seats, (id) => people.kinds[id] === kind),
		isJudged: (record) => stands(record) && isEnabled(record)
	};
}
