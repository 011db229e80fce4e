import type { Edit } from '../core/edits/edit';
import { namesRows } from '../core/edits/edit';
import { editFacts, editMessage } from '../core/edits/edit-facts';
import { applyEdit, type EditedRoster } from '../core/edits/edited-roster';
import type { Severity } from '../core/findings/finding';
import type { Counts } from '../core/report/report';
import type { EditBy, EditedFact, EditLine } from './edit-api';
import type { EditState } from './edit-history';
import { inPresent } from './edit-rows';
import { moreIn, type Tally } from './edit-tally';
import { isOfPeople } from './sheet-edits';

/** One edit that was made, with what it did. */
export interface MadeEdit {
	readonly edit: Edit;
	readonly changed: number;
	readonly fact: EditedFact;
}

/** One correction: the edits that were made in one go in one place. */
export interface EditStep {
	readonly id: number;
	readonly by: EditBy;
	readonly made: readonly MadeEdit[];
	readonly gone: Counts;
	/** By file why each of the rows that its edit names was left out, where that was told. */
	readonly reasons?: ReadonlyMap<string, readonly string[]>;
}

/** Edits over a roster, and the same over a roster that was checked from scratch. */
export interface Applied {
	readonly roster: EditedRoster;
	/** Null where one of the edits reaches further than cells. */
	readonly shadow: EditedRoster | null;
	readonly made: readonly MadeEdit[];
}

/** Makes edits one after the other; those that find nothing to change are left out. */
export function applyAll(
	edits: readonly Edit[],
	start: Pick<Applied, 'roster' | 'shadow'>
): Applied {
	let { roster, shadow } = start;
	const made: MadeEdit[] = [];
	for (const edit of edits) {
		const applied = applyEdit(roster, edit);
		if (applied.changed === 0) continue;
		made.push({ edit, changed: applied.changed, fact: factOf(edit, roster, applied.changed) });
		shadow = shadowed(edit, roster, shadow, applied.changed);
		roster = applied.roster;
	}
	return { roster, shadow, made };
}

function shadowed(
	edit: Edit,
	before: EditedRoster,
	shadow: EditedRoster | null,
	changed: number
): EditedRoster | null {
	const present = shadow === null ? null : inPresent(edit, before);
	if (shadow === null || present === null) return null;
	const applied = applyEdit(shadow, present);
	return applied.changed === changed ? applied.roster : null;
}

function factOf(edit: Edit, roster: EditedRoster, records: number): EditedFact {
	const facts = editFacts(edit, roster);
	return { kind: edit.kind, ...facts, records, message: editMessage(edit, facts, records) };
}

/** A correction shows so many of its edits. */
const MOST_FACTS = 20;

/** A correction as the list shows it. */
export function lineOf({ id, by, made, gone }: EditStep): EditLine {
	const [first] = made;
	const isOne = made.length === 1 && first.edit.kind === 'setCell';
	return {
		id,
		by,
		// Said anew: the language may be another one than when it was made.
		facts: made
			.slice(0, MOST_FACTS)
			.map(({ edit, fact }) => ({ ...fact, message: editMessage(edit, fact, fact.records) })),
		edits: made.length,
		changed: made.reduce((sum, { changed }) => sum + changed, 0),
		gone,
		row: isOne && first.edit.kind === 'setCell' ? first.edit.row : null,
		inRecipe: !isOfPeople(by) && made.some(({ edit }) => !namesRows(edit))
	};
}

/**
 * Cuts edits into corrections: what one fix did in one place belongs together, as does all that is left
 * out for a receiver, because records hang on each other.
 */
export function inPlaces(
	made: readonly (MadeEdit & { readonly by: EditBy })[]
): { readonly by: EditBy; readonly made: readonly MadeEdit[] }[] {
	const places = new Map<string, { by: EditBy; made: MadeEdit[] }>();
	for (const { by, ...each } of made) {
		const { file, column } = each.fact;
		const key = JSON.stringify(by.kind === 'leaveOut' ? [by] : [by, file, column]);
		const place = places.get(key) ?? { by, made: [] };
		place.made.push(each);
		places.set(key, place);
	}
	return [...places.values()];
}

/**
 * What went with each correction: in its own place, once for corrections that share a place; what went
 * elsewhere counts for the first of them.
 */
export function goneBy(
	steps: readonly EditStep[],
	was: Tally,
	is: Tally
): ReadonlyMap<EditStep, Counts> {
	const left: Record<Severity, number> = { ...moreIn(was, is) };
	const told = new Set<string>();
	const gone = new Map<EditStep, Counts>();
	for (const step of steps) {
		const [{ fact }] = step.made;
		const place = JSON.stringify([fact.file, fact.column]);
		const there = told.has(place) ? step.gone : moreIn(was, is, fact);
		told.add(place);
		gone.set(step, there);
		for (const key of severities) left[key] -= there[key];
	}
	const [first] = steps;
	const own = gone.get(first) ?? first.gone;
	const more = (key: Severity): number => own[key] + Math.max(0, left[key]);
	return gone.set(first, { error: more('error'), warning: more('warning'), info: more('info') });
}

const severities = ['error', 'warning', 'info'] as const;

/** A change with what went when it was checked again. */
export function withGone<
	Change extends { readonly state: EditState; readonly steps: readonly EditStep[] }
>(change: Change, was: Tally, is: Tally): Change {
	if (change.steps.length === 0) return change;
	const gone = goneBy(change.steps, was, is);
	const steps = change.state.steps.map((step) => ({ ...step, gone: gone.get(step) ?? step.gone }));
	return { ...change, state: { ...change.state, steps } };
}
