import type { ChosenProfile } from './chosen-profile';
import type { Demand } from './format/profile';
import { tests } from './opposites/index';
import type { Opposition, Pair, Test } from './opposites/opposition';
import { needs, receiverOf, type Receiver } from './opposites/receiver';

/** What one of two receivers wants. */
export interface ConflictSide {
	/** Id of the profile. */
	readonly profile: string;
	readonly title: string;
	/** Id of the demand; that of the base version where no demand names one. */
	readonly demand: string;
	/** What it wants, to follow its name: "ST Math wants …". */
	readonly wants: string;
}

/** Two demands that no zip can meet together. */
export interface Conflict {
	/** What differs: the zip as a whole, or a file (and column) of it. */
	readonly file: string | null;
	/** Null also where several columns of the file differ; the words name them. */
	readonly column: string | null;
	readonly sides: readonly [ConflictSide, ConflictSide];
	/** True where both would lose something; else one of them only advises. */
	readonly isGrave: boolean;
}

/**
 * Each pair of demands of different receivers that no zip can satisfy: not those that one zip happens
 * to break, but those that exclude each other. Demands that hold only for some zips (by what is
 * declared or present) exclude nothing.
 * @param day the day by which dated demands are judged; that of each profile where it is null
 */
export function conflictsOf(chosen: readonly ChosenProfile[], day: string | null): Conflict[] {
	const receivers = chosen.map((each) => receiverOf(each, day));
	return receivers.flatMap((one, at) =>
		receivers.slice(at + 1).flatMap((other) => between(one, other))
	);
}

/**
 * The receivers in as few groups as possible that can share a zip, in their order. What one of two
 * only advises keeps nobody apart.
 * @returns ids of profiles; one group where one zip satisfies all
 */
export function shipmentsOf(
	chosen: readonly ChosenProfile[],
	conflicts: readonly Conflict[]
): string[][] {
	const apart = new Set(
		conflicts
			.filter(({ isGrave }) => isGrave)
			.flatMap(({ sides: [a, b] }) => [`${a.profile} ${b.profile}`, `${b.profile} ${a.profile}`])
	);
	const groups: string[][] = [];
	for (const { profile } of chosen) {
		const fits = groups.find((group) => group.every((id) => !apart.has(`${id} ${profile.id}`)));
		if (fits === undefined) groups.push([profile.id]);
		else fits.push(profile.id);
	}
	return groups;
}

/** What two receivers want differently; what two of their demands want alike is said once. */
function between(one: Receiver, other: Receiver): Conflict[] {
	const pair: Pair = {
		isNeeded: (file, column) => needs(one, file, column) || needs(other, file, column)
	};
	const found = tests.flatMap((test) => [
		...met(test, one, other, pair).map(([a, b, opposition]) =>
			conflictOf([one, a], [other, b], opposition)
		),
		...met(test, other, one, pair).map(([b, a, { wants, ...place }]) =>
			conflictOf([one, a], [other, b], { ...place, wants: [wants[1], wants[0]] })
		)
	]);
	return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

/** The demands of one and the other that a test finds to exclude each other. */
const met = ({ kinds, look }: Test, one: Receiver, other: Receiver, pair: Pair) =>
	ofKind(one, kinds[0]).flatMap((first) =>
		ofKind(other, kinds[1]).flatMap((second) =>
			look(first, second, pair).map((opposition) => [first, second, opposition] as const)
		)
	);

const ofKind = ({ demands }: Receiver, kind: Demand['kind']): Demand[] =>
	demands.filter((demand) => demand.kind === kind);

const conflictOf = (
	one: readonly [Receiver, Demand],
	other: readonly [Receiver, Demand],
	{ file, columns, wants }: Opposition
): Conflict => ({
	file,
	column: columns.length === 1 ? columns[0] : null,
	sides: [sideOf(one, wants[0]), sideOf(other, wants[1])],
	isGrave: one[1].effect !== 'none' && other[1].effect !== 'none'
});

const sideOf = (
	[{ profile }, demand]: readonly [Receiver, Demand],
	wants: string
): ConflictSide => ({ profile: profile.id, title: profile.title, demand: demand.id, wants });
