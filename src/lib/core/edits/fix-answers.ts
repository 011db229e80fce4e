import type { LoadedSet } from '../rules/loaded-set';
import type { Called } from './called-for';
import type { Edit } from './edit';
import { quickFixes } from './fixes/index';
import { noAsk, type FixAsk, type QuickFix } from './fixes/quick-fix';

/** A fix that has an answer to a finding, and the edits that it would make. */
export interface FixAnswer {
	readonly fix: QuickFix;
	readonly edits: readonly Edit[];
}

/** True where a fix speaks of findings of this kind at all. */
export const speaksOf = (fix: QuickFix, { rule, demands }: Called): boolean =>
	rule === null
		? demands.some(({ kind }) => fix.demands?.includes(kind) === true)
		: fix.rules.includes(rule);

/** The edits of a fix for a finding; none where it has no answer. */
export const editsOf = (
	fix: QuickFix,
	called: Called,
	set: LoadedSet,
	ask: Partial<FixAsk> = {}
): readonly Edit[] =>
	speaksOf(fix, called)
		? fix.edits(called.group, set, { ...noAsk, ...ask, demands: called.demands })
		: [];

/**
 * Every quick fix that answers a finding, for its card on the screen: those that are safe first, then
 * those to look at, then those with a blank. A fix with blanks is there as soon as it has one to fill,
 * with no edit until `ask.values` holds something.
 * @param set the tables as they are now
 */
export function answersTo(
	called: Called,
	set: LoadedSet,
	ask: Partial<FixAsk> = {}
): readonly FixAnswer[] {
	const whole = { ...noAsk, ...ask, demands: called.demands };
	const grades = ['safe', 'look', 'fill'];
	return quickFixes
		.filter((fix) => speaksOf(fix, called))
		.map((fix) => ({ fix, edits: fix.edits(called.group, set, whole) }))
		.filter(
			({ fix, edits }) =>
				edits.length > 0 || (fix.blanks?.(called.group, set, whole).length ?? 0) > 0
		)
		.sort((a, b) => grades.indexOf(a.fix.grade) - grades.indexOf(b.fix.grade));
}
