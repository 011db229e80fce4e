import type { Checked } from '../check';
import { markFound } from '../findings/found-records';
import type { GroupSource } from '../findings/group-source';
import { RecordMarks } from '../findings/record-marks';
import { counted, type Judgement } from '../profiles/judgement';
import type { Table } from '../table/table';
import { cell } from './coded-cells';
import { firstOfId, type EnrollmentIndex } from './enrollment-index';
import type { RosterPeople } from './roster-people';
import { isCurrent, type Standing, type Standings } from './standing';
import type { PersonCard } from './shapes';
import { loginWords } from './words';

/** One reason why somebody cannot log in, in words. */
export interface LoginReason {
	readonly code: LoginCode;
	readonly message: string;
	/** What to do. */
	readonly advice: string;
	/** Whose refusal it is; null where the roster itself says it. */
	readonly receiver: string | null;
}

export type LoginCode =
	| 'deleted'
	| 'not-enabled'
	| 'no-username'
	| 'twice'
	| 'not-enrolled'
	| 'no-current-class'
	| 'refused-zip'
	| 'refused-file'
	| 'refused-row'
	| 'refused-classes';

/** Why a person cannot log in; no reasons where nothing in the roster speaks against it. */
export interface LoginAnswer {
	readonly person: PersonCard;
	readonly reasons: readonly LoginReason[];
	/** Receivers that were asked. */
	readonly receivers: readonly string[];
	/** Classes in which the person is now. */
	readonly classes: number;
}

/** What has been made of a checked set for these questions. */
export interface LoginParts {
	readonly checked: Checked;
	readonly index: EnrollmentIndex;
	readonly people: RosterPeople;
	readonly standings: Standings;
}

/** Why somebody in users.csv cannot log in, by the roster and by each receiver that was chosen. */
export function loginAnswer(parts: LoginParts, record: number): LoginAnswer {
	const { checked, index, people, standings } = parts;
	const rows = [...index.ofUser(record)];
	const current = rows.filter((row) => isCurrent(standings.of(row)));
	return {
		person: people.card(record),
		reasons: [
			...ownReasons(parts, record),
			...classReasons(
				parts,
				rows.map((row) => ({ row, standing: standings.of(row) }))
			),
			...checked.judgements.flatMap((judgement) =>
				receiverReasons(parts, judgement, record, current)
			)
		],
		receivers: checked.judgements.map(({ chosen }) => chosen.profile.title),
		classes: new Set(current.map((row) => index.classOf(row))).size
	};
}

const reason = (
	code: LoginCode,
	words: readonly [message: string, advice: string],
	receiver: string | null = null
): LoginReason => ({ code, message: words[0], advice: words[1], receiver });

/** What users.csv itself says. */
function ownReasons({ people }: LoginParts, record: number): LoginReason[] {
	const { users } = people;
	const found: LoginReason[] = [];
	const value = cell(users, 'status', record);
	if (people.isGone(record)) found.push(reason('deleted', loginWords.deleted(value)));
	if (!people.isEnabled(record)) found.push(reason('not-enabled', loginWords.notEnabled));
	const hasNames = users?.column('username') !== undefined;
	if (hasNames && cell(users, 'username', record) === '') {
		found.push(reason('no-username', loginWords.noUsername));
	}
	const first = firstOfId(users, record);
	if (users !== undefined && first !== record) {
		const id = cell(users, 'sourcedId', record);
		found.push(reason('twice', loginWords.twice(id, users.row(first), users.row(record))));
	}
	return found;
}

/** Whether the person is in any class: if not, what became of each enrollment. */
function classReasons(
	{ index }: LoginParts,
	rows: readonly { readonly row: number; readonly standing: Standing }[]
): LoginReason[] {
	if (index.enrollments === undefined) return [];
	if (rows.length === 0) return [reason('not-enrolled', loginWords.notEnrolled)];
	if (rows.some(({ standing }) => standing.as === 'in')) return [];
	const because = rows.map(({ row, standing }) => {
		const inClass = index.classOf(row);
		const title =
			cell(inClass < 0 ? undefined : index.classes, 'title', inClass) ||
			cell(index.enrollments, 'classSourcedId', row);
		return loginWords.standing(title, standing);
	});
	return [reason('no-current-class', loginWords.noCurrentClass([...new Set(because)]))];
}

/** What a receiver refuses of this person: the zip, a file, the row, or all of the classes. */
function receiverReasons(
	{ checked, index }: LoginParts,
	judgement: Judgement,
	record: number,
	rows: readonly number[]
): LoginReason[] {
	const title = judgement.chosen.profile.title;
	const all = counted(judgement);
	const zip = all.find(({ effect }) => effect === 'refusesZip')?.group;
	if (zip !== undefined) {
		return [reason('refused-zip', loginWords.refusedZip(title, said(zip)), title)];
	}
	const refusals = new Refusals(checked, judgement);
	const file = ['users.csv', 'enrollments.csv'].find((name) => refusals.ofFile(name) !== null);
	const whole = file === undefined ? null : refusals.ofFile(file);
	if (file !== undefined && whole !== null) {
		return [reason('refused-file', loginWords.refusedFile(title, file, said(whole)), title)];
	}
	const own = refusals.of('users.csv', record);
	if (own !== null) return [reason('refused-row', loginWords.refusedRow(title, own), title)];
	const lost = rows.map(
		(row) => refusals.of('enrollments.csv', row) ?? refusals.of('classes.csv', index.classOf(row))
	);
	const [first = null] = lost;
	if (first === null || lost.some((each) => each === null)) return [];
	return [reason('refused-classes', loginWords.refusedClasses(title, lost.length, first), title)];
}

const said = (group: GroupSource): string =>
	group
		.messageParts()
		.map(({ text }) => text)
		.join('');

/** Hits that are looked through for the one on a record, before the group's own sentence must do. */
const MOST_HITS = 100_000;

/** The findings for which a receiver leaves records out. */
class Refusals {
	readonly #groups: readonly { readonly group: GroupSource; readonly effect: string }[];

	constructor(
		readonly checked: Checked,
		judgement: Judgement
	) {
		this.#groups = counted(judgement);
	}

	/** The finding for which the whole file is refused. */
	ofFile(file: string): GroupSource | null {
		const is = ({ group, effect }: { group: GroupSource; effect: string }): boolean =>
			effect === 'refusesFile' && group.matches.file === file;
		return this.#groups.find(is)?.group ?? null;
	}

	/** The sentence of a finding for which a record is left out; null where it is taken. */
	of(file: string, record: number): string | null {
		const table = this.checked.set.tables.get(file);
		if (table === undefined || record < 0) return null;
		for (const { group, effect } of this.#groups) {
			if (effect !== 'dropsRow' || group.matches.file !== file) continue;
			if (isFound(group, table, record)) return sentence(group, record);
		}
		return null;
	}
}

function isFound(group: GroupSource, table: Table, record: number): boolean {
	const marks = new RecordMarks(table.records);
	markFound(marks, group.matches, group.key);
	return marks.has(record);
}

function sentence(group: GroupSource, record: number): string {
	let seen = 0;
	for (const hit of group.hits()) {
		if (hit.record === record) return group.findingText(hit);
		if (++seen > MOST_HITS) break;
	}
	return said(group);
}
