import type { Demand, Profile } from './format/profile';

/** A value of a profile, as JSON has it. */
export type Json =
	null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** One field that differs. A value that is not there is undefined. */
export interface FieldChange {
	/** Names within the entry; empty for the entry as a whole. */
	readonly path: readonly string[];
	readonly before: Json | undefined;
	readonly after: Json | undefined;
}

/** Which list of a profile an entry stands in; `facts` are its single values. */
export type ProfilePart =
	| 'facts'
	| 'sources'
	| 'demands'
	| 'thresholds'
	| 'inherit'
	| 'settings'
	| 'maps'
	| 'words'
	| 'snapshot'
	| 'checklist'
	| 'notJudged'
	| 'openQuestions';

/** One entry that came, went, or differs. */
export interface ProfileChange {
	readonly part: ProfilePart;
	readonly kind: 'added' | 'removed' | 'changed' | 'moved';
	/** Id or name of the entry; the part of a profile where it has none. */
	readonly name: string;
	/** Kind of the demand, where it is one. */
	readonly demand: Demand['kind'] | null;
	readonly fields: readonly FieldChange[];
}

type Entry = readonly [name: string, value: Json];

/**
 * What changed from one version of a profile to another, entry by entry and field by field. Values
 * that are left out count as the format's own, so that spelling one out is no change. Demands are told
 * by their ids; several of one id by their kinds and their order.
 */
export function compareProfiles(before: Profile, after: Profile): ProfileChange[] {
	const parts = partsOf(before);
	const others = partsOf(after);
	return [
		...single('facts', factsOf(before), factsOf(after)),
		...named('sources', entriesOf(before.sources), entriesOf(after.sources)),
		...demandChanges(before.demands, after.demands),
		...parts.flatMap(([part, entries], at) => named(part, entries, others[at][1])),
		...questionChanges(before.openQuestions, after.openQuestions)
	];
}

const factsOf = ({ id, title, revision, base, about, shows, compare }: Profile): Json =>
	json({ id, title, revision, base, about, shows, compare });

/** The parts whose entries have names, in the order of the format. */
const partsOf = (profile: Profile): [ProfilePart, Entry[]][] => {
	const { snapshot, inherit, settings, maps, terms, effects, checklist, notJudged } = profile;
	const { thresholds, ...others } = snapshot;
	return [
		['thresholds', byId(thresholds)],
		['inherit', [...entriesOf({ ...inherit, rules: undefined }), ...entriesOf(inherit.rules)]],
		['settings', byId(settings)],
		['maps', entriesOf(maps)],
		['words', [...entriesOf({ effects }), ...entriesOf(terms)]],
		['snapshot', Object.values(others).flatMap((list) => byId(list))],
		['checklist', byId(checklist)],
		['notJudged', byId(notJudged)]
	];
};

/** A value without what is not there, as a file would have it. */
const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

const entriesOf = (record: object): Entry[] => Object.entries(json(record) as object);

/** Entries of a list by their ids; a second one of an id gets a number. */
function byId(list: readonly { readonly id: string }[]): Entry[] {
	const seen = new Map<string, number>();
	return list.map((entry) => {
		const number = (seen.get(entry.id) ?? 0) + 1;
		seen.set(entry.id, number);
		return [number === 1 ? entry.id : `${entry.id} (${String(number)})`, json(entry)];
	});
}

/** A part that is there once. */
function single(part: ProfilePart, before: Json, after: Json): ProfileChange[] {
	const fields = fieldChanges(before, after);
	return fields.length === 0 ? [] : [{ part, kind: 'changed', name: part, demand: null, fields }];
}

/** Entries that are told by their names. */
function named(
	part: ProfilePart,
	before: readonly Entry[],
	after: readonly Entry[]
): ProfileChange[] {
	const [old, fresh] = [new Map(before), new Map(after)];
	const names = [...new Set([...fresh.keys(), ...old.keys()])];
	return names.flatMap((name) => entryChange(part, name, old.get(name), fresh.get(name)) ?? []);
}

function entryChange(
	part: ProfilePart,
	name: string,
	before: Json | undefined,
	after: Json | undefined
): ProfileChange | null {
	const fields = fieldChanges(before, after);
	if (fields.length === 0) return null;
	const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
	return { part, kind, name, demand: null, fields };
}

/** Fields that differ, named from the outside in. A list is one value. */
export function fieldChanges(
	before: Json | undefined,
	after: Json | undefined,
	path: readonly string[] = []
): FieldChange[] {
	if (isRecord(before) && isRecord(after)) {
		const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
		return names.flatMap((name) =>
			fieldChanges(own(before, name), own(after, name), [...path, name])
		);
	}
	return equal(before, after) ? [] : [{ path, before, after }];
}

type JsonRecord = Readonly<Record<string, Json>>;
const isRecord = (value: Json | undefined): value is JsonRecord =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (record: JsonRecord, name: string): Json | undefined =>
	Object.hasOwn(record, name) ? record[name] : undefined;

/** Equal as JSON; the order of keys does not matter. */
const equal = (one: Json | undefined, other: Json | undefined): boolean =>
	canonical(one) === canonical(other);

const canonical = (value: Json | undefined): string =>
	JSON.stringify(value, (_, each: Json) =>
		isRecord(each) ? Object.fromEntries(Object.entries(each).sort(byName)) : each
	);
const byName = ([one]: Entry, [other]: Entry): number => (one < other ? -1 : 1);

/** Pairs of demands that are versions of one, then what is left on either side. */
function demandChanges(before: readonly Demand[], after: readonly Demand[]): ProfileChange[] {
	const pairs = pairsOf(before, after);
	const changes = after.map((demand, at) => {
		const partner = pairs.get(at);
		return demandChange(partner === undefined ? undefined : before[partner], demand);
	});
	const gone = before
		.filter((_, at) => ![...pairs.values()].includes(at))
		.map((demand) => demandChange(demand, undefined));
	return [...changes, ...gone].flatMap((change) => change ?? []).concat(orderChange(pairs));
}

/** By place in `after` the place in `before`: what is equal first, then of one kind, then of one id. */
function pairsOf(before: readonly Demand[], after: readonly Demand[]): Map<number, number> {
	const pairs = new Map<number, number>();
	const free = new Set(before.keys());
	const likenesses: ((one: Demand, other: Demand) => boolean)[] = [
		(one, other) => equal(json(one), json(other)),
		(one, other) => one.id === other.id && one.kind === other.kind,
		(one, other) => one.id === other.id
	];
	for (const isLike of likenesses) {
		for (const [at, demand] of after.entries()) {
			if (pairs.has(at)) continue;
			const partner = [...free].find((place) => isLike(before[place], demand));
			if (partner === undefined) continue;
			pairs.set(at, partner);
			free.delete(partner);
		}
	}
	return pairs;
}

function demandChange(before: Demand | undefined, after: Demand | undefined): ProfileChange | null {
	const demand = after ?? before;
	if (demand === undefined) return null;
	const change = entryChange(
		'demands',
		demand.id,
		before === undefined ? undefined : json(before),
		after === undefined ? undefined : json(after)
	);
	return change === null ? null : { ...change, demand: demand.kind };
}

/** Of two demands that fit a finding the first takes it, so an order is part of what a profile says. */
function orderChange(pairs: ReadonlyMap<number, number>): ProfileChange[] {
	const places = [...pairs].sort(([a], [b]) => a - b).map(([, place]) => place);
	const inOrder = places.every((place, at) => at === 0 || places[at - 1] < place);
	if (inOrder) return [];
	return [{ part: 'demands', kind: 'moved', name: 'order', demand: null, fields: [] }];
}

/** Sentences have no names: each came or went. */
function questionChanges(before: readonly string[], after: readonly string[]): ProfileChange[] {
	const change =
		(kind: 'added' | 'removed') =>
		(text: string): ProfileChange => ({
			part: 'openQuestions',
			kind,
			name: text,
			demand: null,
			fields: []
		});
	return [
		...after.filter((text) => !before.includes(text)).map(change('added')),
		...before.filter((text) => !after.includes(text)).map(change('removed'))
	];
}
