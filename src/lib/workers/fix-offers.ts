import type { Checked } from '../core/check';
import { calledFor, zipNamesOf, type Called } from '../core/edits/called-for';
import type { Edit } from '../core/edits/edit';
import type { EditedRoster } from '../core/edits/edited-roster';
import { answersTo, editsOf } from '../core/edits/fix-answers';
import { quickFixes } from '../core/edits/fixes/index';
import type { FixAsk, QuickFix } from '../core/edits/fixes/quick-fix';
import { safeQuickFixes } from '../core/edits/safe-fixes';
import { allGroups } from '../core/report/summary';
import type { Package } from '../core/zip/package';
import type { FixOffer, FixWish } from './edit-api';
import { inOriginal, presentPaths } from './edit-rows';

/** A roster with its edits, and the check of it. */
export interface Mended {
	readonly pack: Package;
	readonly roster: EditedRoster;
	/** Judged for the chosen receivers. */
	readonly checked: Checked;
}

const askOf = ({ pack, roster, checked }: Mended): Partial<FixAsk> => ({
	zipNames: zipNamesOf(checked),
	paths: presentPaths(pack, roster)
});

/** The fix of an id. */
export const quickFixOf = (id: string): QuickFix | undefined =>
	quickFixes.find((fix) => fix.id === id);

/** How many corrections could be made at once, because none of them changes what is meant. */
export function safeCount(mended: Mended): number {
	const { checked } = mended;
	const ask = askOf(mended);
	const seen = new Set<string>();
	for (const called of calledFor(checked)) {
		if (called.severity === 'info') continue;
		for (const fix of safeQuickFixes)
			for (const edit of editsOf(fix, called, checked.set, ask)) seen.add(JSON.stringify(edit));
	}
	return seen.size;
}

/** The fixes that answer a group of the report, for whoever counts it: those that are safe first. */
export function fixOffers(mended: Mended, group: string): FixOffer[] {
	const { set } = mended.checked;
	const offers = new Map<string, FixOffer>();
	for (const called of callsOf(mended.checked, group)) {
		const ask = { ...askOf(mended), demands: called.demands };
		for (const { fix, edits } of answersOf(called, mended)) {
			const choices = fix.choices?.(called.group, set) ?? [];
			const whole = { ...ask, choice: null, values: new Map<string, string>() };
			const blanks = fix.blanks?.(called.group, set, { ...emptyAsk, ...whole }) ?? [];
			const { id, grade, texts } = fix;
			if (!offers.has(id))
				offers.set(id, { fix: id, grade, ...texts, choices, blanks, edits: edits.length });
		}
	}
	return [...offers.values()];
}

const emptyAsk = { demands: [], zipNames: [], paths: [] };

/** Also fixes that do nothing until somebody chooses. */
function answersOf(called: Called, mended: Mended): { fix: QuickFix; edits: readonly Edit[] }[] {
	const { set } = mended.checked;
	const answers = answersTo(called, set, askOf(mended));
	const first = quickFixes.flatMap((fix) => {
		const choices = fix.choices?.(called.group, set) ?? [];
		if (choices.length === 0 || answers.some((each) => each.fix === fix)) return [];
		const edits = editsOf(fix, called, set, { ...askOf(mended), choice: choices[0].key });
		return edits.length === 0 ? [] : [{ fix, edits }];
	});
	return [...answers, ...first];
}

/** The edits of a fix for a group, as edits of the log. */
export function wishedEdits(mended: Mended, { group, fix: id, choice, values }: FixWish): Edit[] {
	const fix = quickFixOf(id);
	if (fix === undefined) return [];
	const ask = { ...askOf(mended), choice, values: new Map(Object.entries(values)) };
	const edits = new Map<string, Edit>();
	for (const called of callsOf(mended.checked, group))
		for (const edit of editsOf(fix, called, mended.checked.set, ask)) {
			const own = inOriginal(edit, mended.roster);
			if (own !== null) edits.set(JSON.stringify(own), own);
		}
	return [...edits.values()];
}

/** A group of the report and what receivers say of it; the group alone where nobody counts it. */
function callsOf(checked: Checked, id: string): Called[] {
	const called = calledFor(checked).filter(
		({ group }) => group.id === id || group.vendor?.baseGroup === id
	);
	const group = allGroups(checked).find((each) => each.id === id);
	if (called.length > 0 || group === undefined) return called;
	const rule = group.vendor === null ? group.rule.meta.id : group.vendor.base;
	return [{ group, severity: group.rule.meta.severity, profile: null, rule, demands: [] }];
}
