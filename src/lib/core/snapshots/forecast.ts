import type { Judgement } from '../profiles/judgement';
import { ProfileView } from '../profiles/profile-view';
import type { RosterSet } from '../rules/roster-set';
import { classEffects, type ClassEffects } from './class-effects';
import type { FileDiff } from './file-diff';
import { frozenChanges, type FrozenChange } from './frozen-changes';
import { CASCADE, lostRecords, REFUSED, STORED, type LostRecords } from './lost-records';
import { matchKey, missingPolicies, policiesFor } from './missing-policy';
import { diffRosters, type RosterDiff } from './roster-diff';
import { forecastWords } from './words.en';

/** What a receiver would do with the records of one file. */
export interface FileForecast {
	readonly file: string;
	readonly create: number;
	readonly update: number;
	readonly switchOff: number;
	/** Records that are delivered and that the receiver refuses. */
	readonly rejected: number;
	/** Records that were marked as gone, and come back. */
	readonly bringBack: number;
	/** Why records are switched off; the three add up to `switchOff`. */
	readonly because: {
		readonly missing: number;
		readonly refused: number;
		readonly cascade: number;
	};
	/** What "off" means there, in the receiver's terms. */
	readonly does: string;
	/** The records that are switched off, of the table before, in order. */
	readonly off: readonly OffRecord[];
}

/** A record that a receiver would switch off, and why. */
export interface OffRecord {
	/** Number in the table before. */
	readonly record: number;
	/** Number in the table after; -1 where it is missing. */
	readonly after: number;
	readonly because: 'missing' | 'refused' | 'cascade';
}

/** What one receiver would make of a delivery after the one before. */
export interface Forecast {
	readonly profile: string;
	readonly title: string;
	/** True where the receiver refuses the zip: everything stays as it is. */
	readonly isRefused: boolean;
	readonly files: readonly FileForecast[];
	readonly classes: ClassEffects;
	readonly frozen: readonly FrozenChange[];
}

/** A set and what the receiver makes of it. */
export interface Judged {
	readonly set: RosterSet;
	readonly judgement: Judgement;
}

/**
 * What a receiver would create, update, switch off, bring back and refuse: by its keys, its policy
 * for what is missing, and its judgement of both deliveries. What it refused before it never had, and
 * what it refuses now it takes for missing.
 */
export function forecast(before: Judged, after: Judged): Forecast {
	const { profile } = after.judgement.chosen;
	const view = new ProfileView(after.judgement.chosen, before.set, 0);
	const diff = diffRosters(before.set, after.set, (file) => matchKey(profile, file));
	const had = lostRecords(before.set, before.judgement);
	const lost = lostRecords(after.set, after.judgement);
	const isRefused = after.judgement.verdict === 'rejected';
	const files = diff.files
		.filter(({ name }) => !view.notRead.has(name))
		.map((file) =>
			isRefused ? nothingHappens(file) : fileForecast({ view, file, diff, had, lost })
		);
	return {
		profile: profile.id,
		title: profile.title,
		isRefused,
		files,
		classes: classEffects(diff, lost, isRefused),
		frozen: isRefused ? [] : frozenChanges(profile, diff)
	};
}

const nothingHappens = ({ name }: FileDiff): FileForecast => ({
	file: name,
	create: 0,
	update: 0,
	switchOff: 0,
	rejected: 0,
	bringBack: 0,
	because: { missing: 0, refused: 0, cascade: 0 },
	does: forecastWords.refused,
	off: []
});

interface Case {
	readonly view: ProfileView;
	readonly file: FileDiff;
	readonly diff: RosterDiff;
	readonly had: LostRecords;
	readonly lost: LostRecords;
}

function fileForecast({ view, file, diff, had, lost }: Case): FileForecast {
	const { name, added, changed, returned } = file;
	const state = (record: number): number => lost.get(name)?.[record] ?? STORED;
	const wasHad = (record: number): boolean => (had.get(name)?.[record] ?? STORED) === STORED;
	const isStored = (record: number): boolean => state(record) === STORED;
	const mode = diff.after.mode(name) === 'delta' ? 'delta' : 'bulk';
	const off = offRecords({ view, file, diff, had, lost }, mode);
	const because = { missing: 0, refused: 0, cascade: 0 };
	for (const each of off) because[each.because]++;
	const fresh = (record: number): boolean => isStored(record) && !wasHad(file.recordBefore(record));
	return {
		file: name,
		create: count(added, isStored) + count(changed, fresh) + newlyTaken(file, { isStored, wasHad }),
		update: count(changed, (record) => isStored(record) && wasHad(file.recordBefore(record))),
		switchOff: off.length,
		rejected: count(range(file.tableAfter?.records ?? 0), (record) => state(record) === REFUSED),
		bringBack: count(returned, isStored),
		because,
		does: doesWith(view, name, mode),
		off
	};
}

/** What becomes of what goes, in the receiver's terms. */
function doesWith({ profile }: ProfileView, file: string, mode: 'bulk' | 'delta'): string {
	const [policy] = policiesFor(profile, file, mode);
	if (mode === 'delta') return policy === undefined ? forecastWords.deleted : policy.does;
	return policy?.does ?? forecastWords.unknown;
}

/** Records that are as they were, and that the receiver takes now and did not take before. */
function newlyTaken(
	{ tableAfter, changed, recordBefore }: FileDiff,
	{ isStored, wasHad }: Record<'isStored' | 'wasHad', (record: number) => boolean>
): number {
	const differs = new Set(changed);
	return count(range(tableAfter?.records ?? 0), (record) => {
		const old = recordBefore(record);
		return old >= 0 && !differs.has(record) && isStored(record) && !wasHad(old);
	});
}

/** The records that the receiver had, and will switch off. */
function offRecords({ view, file, had, lost }: Case, mode: 'bulk' | 'delta'): OffRecord[] {
	const { name, tableBefore, removed } = file;
	if (tableBefore === null) return [];
	const policy = missingPolicies(view, tableBefore, mode);
	const wasHad = (record: number): boolean => (had.get(name)?.[record] ?? STORED) === STORED;
	const off: OffRecord[] = [];
	for (const record of removed) {
		// In a delivery of changes only what is said to go is removed.
		const isOff = mode === 'delta' || policy(record)?.isOff === true;
		if (isOff && wasHad(record)) off.push({ record, after: -1, because: 'missing' });
	}
	lost.get(name)?.forEach((state, after) => {
		const record = state === STORED ? -1 : file.recordBefore(after);
		if (record < 0 || !wasHad(record) || policy(record)?.isOff !== true) return;
		off.push({ record, after, because: state === CASCADE ? 'cascade' : 'refused' });
	});
	return off.sort((a, b) => a.record - b.record);
}

const count = (records: Iterable<number>, wanted: (record: number) => boolean): number => {
	let number = 0;
	for (const record of records) if (wanted(record)) number++;
	return number;
};

function* range(length: number): Generator<number, void, undefined> {
	for (let at = 0; at < length; at++) yield at;
}
