import { listItems } from '../rules/distinct-values';
import { isMasked } from '../table/masked-column';
import { holdsForSet, judgedChoice } from './conditions';
import { folding } from './demands/map';
import type { DemandOf } from './demands/interpreter';
import type { Demand } from './format/profile';
import type { ProfileView } from './profile-view';

/** A value as it stands in the file, what the receiver makes of it, and in how many records. */
export interface MappedValue {
	readonly value: string;
	/** Null where the receiver has nothing for it. */
	readonly target: string | null;
	readonly count: number;
}

/** What values come to at the receiver, and how many come to it. */
export interface MappedTarget {
	/** Null where the receiver has nothing for them. */
	readonly target: string | null;
	/** How many different values come to it. */
	readonly values: number;
	/** In how many records. */
	readonly count: number;
}

/** What a receiver makes of the values of one column. */
export interface MappingPreview {
	/** Id of the demand. */
	readonly id: string;
	readonly file: string;
	readonly column: string;
	/** `map` where values are turned into others, `list` where they are taken as they are or not at all. */
	readonly kind: 'map' | 'list';
	/**
	 * The values that occur: first those that the receiver has nothing for, then the most frequent; at
	 * most `MOST_VALUES`.
	 */
	readonly values: readonly MappedValue[];
	/** All of them summed up: what comes to nothing first, then in the receiver's own order. */
	readonly targets: readonly MappedTarget[];
	/** How many different values occur. */
	readonly distinct: number;
}

/** More different values than this make a list that nobody reads. */
const MOST_VALUES = 100;

type MappingDemand = DemandOf<'map'> | DemandOf<'values'>;

/** What the receiver makes of grades, roles, types and the like, value by value. */
export const mappingPreviews = (view: ProfileView): MappingPreview[] =>
	view.profile.demands
		.filter((demand): demand is MappingDemand => isMapping(demand) && view.isInForce(demand))
		.flatMap((demand) => previewsOf(demand, view));

const isMapping = ({ kind }: Demand): boolean => kind === 'map' || kind === 'values';

function previewsOf(demand: MappingDemand, view: ProfileView): MappingPreview[] {
	const { files, columns, when, id } = demand;
	const targetOf = targets(demand, view);
	return view.tables(files).flatMap((table) => {
		if (!holdsForSet(view, when, table.name)) return [];
		const choice = judgedChoice(view, table, when);
		return view.columns(table, columns).flatMap((column) => {
			if (isMasked(column)) return [];
			const counts = new Uint32Array(column.dictionary.size);
			choice.each((record) => {
				counts[column.codeAt(record)]++;
			});
			const values = new Map<string, number>();
			counts.forEach((count, code) => {
				const text = count === 0 ? '' : column.text(code);
				for (const value of view.isList(column) ? listItems(text) : [text]) {
					if (value !== '') values.set(value, (values.get(value) ?? 0) + count);
				}
			});
			const seen = [...values].map(([value, count]) => ({ value, target: targetOf(value), count }));
			seen.sort(
				(a, b) =>
					Number(a.target !== null) - Number(b.target !== null) ||
					b.count - a.count ||
					(a.value < b.value ? -1 : 1)
			);
			return seen.length === 0
				? []
				: [
						{
							id,
							file: table.name,
							column: column.name,
							kind: demand.kind === 'map' ? 'map' : 'list',
							values: seen.slice(0, MOST_VALUES),
							targets: summedUp(seen, entriesOf(demand, view)),
							distinct: seen.length
						}
					];
		});
	});
}

/** What becomes of a value: the entry of a map, or the value itself where it is one that is taken. */
function targets(demand: MappingDemand, view: ProfileView): (value: string) => string | null {
	const fold = folding(demand.ignoreCase === true);
	const known = new Map(entriesOf(demand, view).map(([value, target]) => [fold(value), target]));
	return (value) => known.get(fold(value)) ?? null;
}

/** Each value that is taken with what it becomes, in the order of the profile. */
const entriesOf = (demand: MappingDemand, { profile }: ProfileView): [string, string][] =>
	demand.kind === 'map'
		? Object.entries(profile.maps[demand.table])
		: demand.values.map((value) => [value, value]);

function summedUp(
	seen: readonly MappedValue[],
	entries: readonly [string, string][]
): MappedTarget[] {
	// JavaScript puts keys that are numbers before the others, whatever their order in the profile.
	const named = entries.filter(([value]) => !/^\d+$/.test(value));
	const targetsInOrder = [...named, ...entries].map(([, target]) => target);
	const order: (string | null)[] = [null, ...new Set(targetsInOrder)];
	return order.flatMap((target) => {
		const fitting = seen.filter((each) => each.target === target);
		if (fitting.length === 0) return [];
		const count = fitting.reduce((sum, each) => sum + each.count, 0);
		return [{ target, values: fitting.length, count }];
	});
}
