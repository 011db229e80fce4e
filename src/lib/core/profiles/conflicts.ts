import { answered, type ChosenProfile } from './chosen-profile';
import { opposites } from './conflict-tests';
import { severityOf } from './demand-rule';
import type { Clause } from './format/parts';
import type { Demand } from './format/profile';

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
	readonly column: string | null;
	readonly sides: readonly [ConflictSide, ConflictSide];
	/** True where both would lose something; else one of them only advises. */
	readonly isGrave: boolean;
}

/** What two demands want differently. */
export interface Opposition {
	readonly file: string | null;
	readonly column: string | null;
	readonly wants: readonly [string, string];
}

/** A demand in force at a receiver. */
export interface Wanted {
	readonly chosen: ChosenProfile;
	readonly demand: Demand;
}

/**
 * Each pair of demands of different receivers that no zip can satisfy: not those that one zip happens
 * to break, but those that exclude each other. Demands that hold only for some zips (by what is
 * declared or present) exclude nothing.
 * @param day the day by which dated demands are judged; that of each profile where it is null
 */
export function conflictsOf(chosen: readonly ChosenProfile[], day: string | null): Conflict[] {
	const wanted = chosen.map((each) => demandsOf(each, day));
	const conflicts: Conflict[] = [];
	wanted.forEach((mine, at) => {
		for (const others of wanted.slice(at + 1)) {
			for (const one of mine) {
				for (const other of others) conflicts.push(...between(one, other));
			}
		}
	});
	return conflicts;
}

/**
 * The receivers in as few groups as possible that can share a zip, in their order.
 * @returns ids of profiles; one group where one zip satisfies all
 */
export function shipmentsOf(
	chosen: readonly ChosenProfile[],
	conflicts: readonly Conflict[]
): string[][] {
	const apart = new Set(
		conflicts.flatMap(({ sides: [a, b] }) => [
			`${a.profile} ${b.profile}`,
			`${b.profile} ${a.profile}`
		])
	);
	const groups: string[][] = [];
	for (const { profile } of chosen) {
		const fits = groups.find((group) => group.every((id) => !apart.has(`${id} ${profile.id}`)));
		if (fits === undefined) groups.push([profile.id]);
		else fits.push(profile.id);
	}
	return groups;
}

/** The demands that hold for every zip, and one for the version where the profile has none. */
function demandsOf(chosen: ChosenProfile, day: string | null): Wanted[] {
	const { profile } = chosen;
	const settings = new Map(answered(chosen).map(({ key, value }) => [key, String(value)]));
	const today = day ?? profile.revision;
	const holds = ({ from = today, until = today, when = [] }: Demand): boolean =>
		from <= today && today <= until && when.every((clause) => holdsAlways(clause, settings));
	const demands = profile.demands.filter((demand) => holds(demand) && isMeant(demand));
	const hasVersion = demands.some(({ kind }) => kind === 'version');
	const own: Demand = {
		kind: 'version',
		id: `${profile.id}-base`,
		src: [],
		effect: 'refusesZip',
		versions: [profile.base]
	};
	return [...demands, ...(hasVersion ? [] : [own])].map((demand) => ({ chosen, demand }));
}

/** Notes demand nothing. */
const isMeant = (demand: Demand): boolean =>
	demand.effect !== 'none' || severityOf(demand) !== 'info';

/** Row conditions are looked at pair by pair; of the set only answers and a complete delivery are sure. */
function holdsAlways(
	[subject, operator, held]: Clause,
	settings: ReadonlyMap<string, string>
): boolean {
	if (/^(?:row|target)\./.test(subject)) return true;
	const value = subject === 'mode' ? 'bulk' : settings.get(subject.replace(/^setting\./, ''));
	if (value === undefined) return false;
	switch (operator) {
		case 'is':
			return value === String(held);
		case 'not':
			return value !== String(held);
		case 'in':
			return held.includes(value);
		case 'notIn':
			return !held.includes(value);
		case 'filled':
			return value !== '';
		case 'empty':
			return value === '';
		default:
			return false;
	}
}

const between = (one: Wanted, other: Wanted): Conflict[] =>
	opposites(one.demand, other.demand).map(({ file, column, wants }) => ({
		file,
		column,
		sides: [side(one, wants[0]), side(other, wants[1])],
		isGrave: one.demand.effect !== 'none' && other.demand.effect !== 'none'
	}));

const side = ({ chosen: { profile }, demand }: Wanted, wants: string): ConflictSide => ({
	profile: profile.id,
	title: profile.title,
	demand: demand.id,
	wants
});
