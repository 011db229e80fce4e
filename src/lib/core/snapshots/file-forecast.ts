import type { ProfileView } from '../profiles/profile-view';
import type { RosterSet } from '../rules/roster-set';
import { causesOf, type ForecastCause } from './forecast-causes';
import type { FileDiff } from './file-diff';
import { CASCADE, REFUSED, STORED, type LostRecords } from './lost-records';
import { membership } from './membership';
import { fatesIn, type Fate, type Fates } from './missing-policy';
import { nobodyOff, OffList, offMark } from './off-list';
import { forecastWords } from './words';

/** What a receiver would do with the records of one file. */
export interface FileForecast extends Omit<Fate, 'isOff'> {
	readonly file: string;
	readonly create: number;
	readonly update: number;
	readonly switchOff: number;
	/** Records that are delivered and that the receiver refuses. */
	readonly rejected: number;
	/** Records that were marked as gone, and come back. */
	readonly bringBack: number;
	/** Records that go, and of which nobody says what becomes of them. They are no part of `switchOff`. */
	readonly unknown: number;
	/** Why records are switched off; the three add up to `switchOff`. */
	readonly because: {
		readonly missing: number;
		readonly refused: number;
		readonly cascade: number;
	};
	/** What costs the records that are off because they, or what they hang on, are refused; most first. */
	readonly causes: readonly ForecastCause[];
	/** The records that are switched off. */
	readonly off: OffList;
}

/** One file at one receiver. */
export interface FileCase {
	readonly view: ProfileView;
	readonly file: FileDiff;
	/** The set after. */
	readonly set: RosterSet;
	readonly had: LostRecords;
	readonly lost: LostRecords;
}

/** What a receiver would do with the records of a file, by its policy and its judgements. */
export function fileForecast(each: FileCase): FileForecast {
	const { file, had, lost } = each;
	const { name } = file;
	const off = offOf(each);
	const because = off.list.counts();
	const kind = name === 'users.csv' ? (membership(had.set)?.kind ?? null) : null;
	return {
		file: name,
		...storedCounts(each),
		switchOff: off.list.length,
		unknown: off.unknown,
		because,
		...aboutFate(off.fate),
		causes: causesOf(name, off.list, lost, file.tableAfter, kind),
		off: off.list
	};
}

/** What a forecast says of what becomes of records. */
export const aboutFate = ({ do: doing, does, afterDays, reversible }: Fate) => ({
	do: doing,
	does,
	afterDays,
	reversible
});

/** How many records of the file after are new to the receiver, changed, brought back, or refused. */
function storedCounts({ file, had, lost }: FileCase) {
	const { name, tableAfter } = file;
	const counts = { create: 0, update: 0, rejected: 0, bringBack: 0 };
	const isChanged = marked(file.changed, tableAfter?.records ?? 0);
	for (let record = 0; record < isChanged.length; record++) {
		const state = lost.state(name, record);
		if (state === REFUSED) counts.rejected++;
		if (state !== STORED || !file.isLiveAfter(record)) continue;
		const old = file.recordBefore(record);
		// What was there and was refused, or went with what was refused, is new to the receiver.
		if (old < 0 || had.state(name, old) !== STORED) counts.create++;
		else if (!file.isLiveBefore(old)) counts.bringBack++;
		else if (isChanged[record] === 1) counts.update++;
	}
	return counts;
}

function marked(records: readonly number[], length: number): Uint8Array {
	const marks = new Uint8Array(length);
	for (const record of records) marks[record] = 1;
	return marks;
}

interface Off {
	readonly list: OffList;
	readonly unknown: number;
	/** What "off" means for most of them; where nobody is, what is said of the file. */
	readonly fate: Fate;
}

/** The records that the receiver had, and will switch off. */
function offOf(each: FileCase): Off {
	const { view, file, set } = each;
	const mode = set.mode(file.name) === 'delta' || file.isDelta ? 'delta' : 'bulk';
	if (file.tableBefore === null) return { list: nobodyOff, unknown: 0, fate: NOTHING };
	const tally = new Tally(fatesIn(view, file.tableBefore, mode));
	const marks = new Uint8Array(file.tableBefore.records);
	markMissing(each, tally, marks);
	markRefused(each, tally, marks);
	const list = new OffList(marks, (record) => file.recordAfter(record));
	return { list, unknown: tally.unknown, fate: tally.most };
}

/** Records that the delivery leaves out, or says to be gone. */
function markMissing({ file, had }: FileCase, tally: Tally, marks: Uint8Array): void {
	for (const record of file.removed) {
		if (had.state(file.name, record) !== STORED) continue;
		const isLeftOut = file.recordAfter(record) < 0;
		const fate = isLeftOut ? tally.fates.leftOut(record) : tally.fates.marked(record);
		if (tally.isOff(fate)) marks[record] = offMark('missing');
	}
}

/** Records that are delivered and that the receiver does not store: to it they are missing. */
function markRefused({ file, had, lost }: FileCase, tally: Tally, marks: Uint8Array): void {
	const { states, isWhole } = lost.file(file.name) ?? { states: marks, isWhole: true };
	if (isWhole) return;
	for (let after = 0; after < states.length; after++) {
		const record = states[after] === STORED ? -1 : file.recordBefore(after);
		if (record < 0 || marks[record] > 0 || !file.isLiveBefore(record)) continue;
		if (had.state(file.name, record) !== STORED) continue;
		if (!tally.isOff(tally.fates.leftOut(record))) continue;
		marks[record] = offMark(states[after] === CASCADE ? 'cascade' : 'refused');
	}
}

const NOTHING: Fate = {
	isOff: null,
	do: null,
	get does() {
		return forecastWords.nothingBefore;
	},
	afterDays: null,
	reversible: null
};

/** Counts how often each fate is met. */
class Tally {
	unknown = 0;
	readonly #off = new Map<Fate, number>();

	constructor(readonly fates: Fates) {}

	isOff(fate: Fate): boolean {
		if (fate.isOff === null) this.unknown++;
		if (fate.isOff === true) this.#off.set(fate, (this.#off.get(fate) ?? 0) + 1);
		return fate.isOff === true;
	}

	get most(): Fate {
		const [most] = [...this.#off].sort(([, a], [, b]) => b - a);
		return most?.[0] ?? this.fates.usual;
	}
}
