import { GroupSource } from '../findings/group-source';
import type { Hit } from '../findings/matches';
import { caseOnly } from './case-matches';
import { holdsForSet, recordChoice } from './conditions';
import { standInRule } from './demand-rule';
import { demandWords } from './demand-words';
import { FilteredMatches } from './filtered-matches';
import type { Demand } from './format/profile';
import { wholePattern } from './pattern-match';
import type { ProfileView } from './profile-view';

/** A demand that speaks of findings of the base. */
type BaseDemand = Extract<Demand, { readonly kind: 'base' | 'relax' }>;

/** What becomes of the findings of the base at one receiver. */
export interface BaseShares {
	/** Findings that a demand answers, under its id, and notes on those that it takes back. */
	readonly own: readonly GroupSource[];
	/** Those that no demand speaks of. */
	readonly rest: readonly GroupSource[];
	/** Groups of the base that do not count here at all. */
	readonly relaxed: readonly GroupSource[];
}

/**
 * Goes through the groups of the base: the first demand that fits takes one over (`base`) or back
 * (`relax`), as a whole or for the findings that its conditions name; the others look at what is
 * left. What lies in files that the receiver does not read, or says that a header is not the one of the
 * base where the receiver takes it for that one, does not count.
 */
export function baseShares(view: ProfileView, groups: readonly GroupSource[]): BaseShares {
	const demands = view.profile.demands.filter(
		(demand): demand is BaseDemand =>
			(demand.kind === 'base' || demand.kind === 'relax') && view.isInForce(demand)
	);
	const own: GroupSource[] = [];
	const rest: GroupSource[] = [];
	const relaxed: GroupSource[] = [];
	for (const group of groups) {
		if (view.notRead.has(group.matches.file ?? '') || isOtherSpelling(view, group)) {
			relaxed.push(group);
			continue;
		}
		let left: GroupSource | null = group;
		for (const demand of demands) {
			if (left === null) break;
			const parts = shared(view, demand, left);
			if (parts.taken === null) continue;
			own.push(asOwn(view, demand, parts.taken, group.id));
			if (demand.kind === 'relax' && parts.taken === group) relaxed.push(group);
			left = parts.left;
		}
		if (left !== null) rest.push(left);
	}
	return { own, rest, relaxed };
}

/** What the base says of a header that this receiver takes for another one. */
const ofHeaders: ReadonlySet<string> = new Set([
	'column-missing',
	'column-misspelt',
	'column-unknown'
]);

function isOtherSpelling(
	view: ProfileView,
	{ rule, matches: { file, column } }: GroupSource
): boolean {
	if (!ofHeaders.has(rule.meta.id) || file === null || column === null) return false;
	if (view.isAlias(file, column)) return true;
	const table = view.set.tables.get(file);
	if (table === undefined || table.column(column) !== undefined) return false;
	return view.column(table, column) !== undefined;
}

interface Parts {
	readonly taken: GroupSource | null;
	readonly left: GroupSource | null;
}

function shared(view: ProfileView, demand: BaseDemand, group: GroupSource): Parts {
	const nothing = { taken: null, left: group };
	if (!fits(view, demand, group)) return nothing;
	const test = hitTest(view, demand, group);
	if (test === null) return { taken: group, left: null };
	const taken = part(group, test);
	if (taken === null) return nothing;
	if (taken.count === group.count) return { taken: group, left: null };
	return { taken, left: part(group, (hit) => !test(hit)) };
}

function fits(view: ProfileView, demand: BaseDemand, { rule, matches }: GroupSource): boolean {
	const { rules, files = '*', columns, named, when } = demand;
	if (!rules.includes(rule.meta.id)) return false;
	const { file, column } = matches;
	if (files !== '*' && !files.some((name) => isNamed(name, file))) return false;
	if (columns !== undefined && (column === null || !columns.includes(column))) return false;
	if (named !== undefined && !wholePattern(named)(file ?? '')) return false;
	return holdsForSet(view, when, file);
}

/** Also of a file whose name has other capital letters than that of the standard. */
const isNamed = (name: string, file: string | null): boolean =>
	name.toLowerCase() === file?.toLowerCase();

/** The conditions on single findings as one test; null where there are none. */
function hitTest(
	view: ProfileView,
	{ when, match }: BaseDemand,
	group: GroupSource
): ((hit: Hit) => boolean) | null {
	const table = view.set.tables.get(group.matches.file ?? '');
	const records = table === undefined ? null : recordChoice(view, table, when);
	const cases = match === undefined ? null : caseOnly(view, group);
	if (records === null && cases === null) return null;
	return (hit) =>
		(records === null || (hit.record >= 0 && records.has(hit.record))) &&
		(cases === null || cases(hit) === (match === 'caseOnly'));
}

function part(group: GroupSource, test: (hit: Hit) => boolean): GroupSource | null {
	const { rule, matches, key, version } = group;
	const some = new FilteredMatches(matches, key, test);
	if (some.count === 0) return null;
	const values = Math.max(1, some.distinct);
	const taken = new GroupSource(rule, some, null, some.count, values, version);
	// A report names the group that it is a part of: it has no other to name.
	taken.id = group.id;
	return taken;
}

function asOwn(
	view: ProfileView,
	demand: BaseDemand,
	group: GroupSource,
	baseGroup: string
): GroupSource {
	const { rule, matches, key, count, values, version } = group;
	const standIn = standInRule(demand.kind === 'relax' ? asNote(demand) : demand, view, rule);
	return new GroupSource(standIn, matches, key, count, values, version, {
		profile: view.profile.id,
		base: rule.meta.id,
		baseGroup,
		effect: demand.kind === 'relax' ? 'none' : demand.effect,
		does: demand.does ?? null
	});
}

/** What is taken back stays as a note, which asks for nothing where the profile does not. */
const asNote = (demand: BaseDemand): BaseDemand => ({
	...demand,
	effect: 'none',
	severity: 'info',
	advice: demand.advice ?? demandWords.relax.advice
});
