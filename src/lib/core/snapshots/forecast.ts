import type { Judgement } from '../profiles/judgement';
import { ProfileView } from '../profiles/profile-view';
import type { RosterSet } from '../rules/roster-set';
import { classEffects, noEffects, type ClassEffects } from './class-effects';
import type { FileDiff } from './file-diff';
import { aboutFate, fileForecast, type FileForecast } from './file-forecast';
import { frozenChanges, type FrozenChange } from './frozen-changes';
import { LostRecords } from './lost-records';
import { KEPT, matchKey } from './missing-policy';
import { nobodyOff } from './off-list';
import type { RosterDiff, RosterDiffs } from './roster-diff';
import { schoolLosses, type SchoolLoss } from './school-losses';

/** What one receiver would make of a delivery after the one before. */
export interface Forecast {
	readonly profile: string;
	readonly title: string;
	/** True where the receiver refuses the zip: everything stays as it is. */
	readonly isRefused: boolean;
	readonly files: readonly FileForecast[];
	/** People and classes that stay and are left without each other. */
	readonly classes: ClassEffects;
	/** Schools that go, and what goes with them. */
	readonly schools: readonly SchoolLoss[];
	readonly frozen: readonly FrozenChange[];
	/** The change as this receiver's keys see it. */
	readonly diff: RosterDiff;
}

/** A set and what the receiver makes of it. */
export interface Judged {
	readonly set: RosterSet;
	readonly judgement: Judgement;
}

/**
 * What a receiver would create, update, switch off, bring back and refuse: by its keys, its policy
 * for what is missing, and its judgement of both deliveries. What it refused before it never had, and
 * what it refuses now it takes for missing. A zip that it refused as a whole before counts as taken:
 * what it holds came from somewhere.
 */
export function forecast(before: Judged, after: Judged, diffs: RosterDiffs): Forecast {
	const { chosen, verdict } = after.judgement;
	const { profile } = chosen;
	const view = new ProfileView(chosen, before.set, 0);
	const diff = diffs.diff((file) => matchKey(profile, file));
	const about = { profile: profile.id, title: profile.title, diff };
	const read = diff.files.filter(({ name }) => !view.notRead.has(name));
	if (verdict === 'rejected') {
		const files = read.map(nothingHappens);
		return { ...about, isRefused: true, files, classes: noEffects, schools: [], frozen: [] };
	}
	const had = new LostRecords(before.set, before.judgement);
	const lost = new LostRecords(after.set, after.judgement);
	const files = read.map((file) => fileForecast({ view, file, set: after.set, had, lost }));
	const offOf = (name: string) => files.find(({ file }) => file === name)?.off ?? nobodyOff;
	const isRead = ['users.csv', 'classes.csv', 'enrollments.csv'].every(
		(name) => !view.notRead.has(name)
	);
	return {
		...about,
		isRefused: false,
		files,
		classes: isRead ? classEffects({ diff, had, lost, offOf }) : noEffects,
		schools: schoolLosses(diff, offOf),
		frozen: frozenChanges(profile, diff)
	};
}

const nothingHappens = ({ name }: FileDiff): FileForecast => ({
	file: name,
	create: 0,
	update: 0,
	switchOff: 0,
	rejected: 0,
	bringBack: 0,
	unknown: 0,
	because: { missing: 0, refused: 0, cascade: 0 },
	...aboutFate(KEPT),
	causes: [],
	off: nobodyOff
});
