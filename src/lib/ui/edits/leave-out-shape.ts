import type { Counts, GroupView, ReportProfile } from '../../core/report/report';
import type { KindCounts } from '../../core/snapshots/kind-counts';
import type { RecordShape } from '../forecast/forecast-shape';

/*
 * What the screen of leaving out needs, in the ui's own terms. Where a route passes the worker's values
 * on, TypeScript holds the two against each other.
 */

/** A record that would be left out, as a person knows it again. */
export interface LeaveOutRecordShape {
	readonly row: number;
	readonly name: string;
	readonly key: string;
	readonly message: string;
}

/** What would be left out of one file. */
export interface LeaveOutFileShape {
	readonly file: string;
	readonly refused: number;
	readonly through: readonly { readonly file: string; readonly records: number }[];
	readonly stays: number;
	readonly samples: readonly LeaveOutRecordShape[];
}

/** Whom it would switch off at one receiver. */
export interface LeaveOutOffShape {
	readonly profile: string;
	readonly title: string;
	readonly records: readonly RecordShape[];
	readonly offKinds: KindCounts;
}

/** What leaving out would do. */
export interface LeaveOutShape {
	readonly profile: string;
	readonly title: string;
	readonly files: readonly LeaveOutFileShape[];
	readonly roots: readonly (LeaveOutRecordShape & {
		readonly file: string;
		readonly records: number;
	})[];
	readonly forecasts: readonly LeaveOutOffShape[];
	readonly gone: Counts;
	readonly came: Counts;
	readonly sentence: string;
}

/** A receiver that would refuse single records. */
export interface RefusingReceiver {
	readonly id: string;
	readonly title: string;
}

/** The receivers that would refuse single records; one that refuses whole files or the zip is none. */
export const refusingReceivers = (
	profiles: readonly Pick<ReportProfile, 'id' | 'title' | 'inherited'>[],
	groups: readonly Pick<GroupView, 'group'>[]
): RefusingReceiver[] =>
	profiles
		.filter(
			({ id, inherited }) =>
				inherited.some(({ effect }) => effect === 'dropsRow') ||
				groups.some(({ group }) => group.profile === id && group.effect === 'dropsRow')
		)
		.map(({ id, title }) => ({ id, title }));

/** How many records of a file would be left out. */
export const leftOutOf = ({ refused, through }: LeaveOutFileShape): number =>
	through.reduce((sum, { records }) => sum + records, refused);
