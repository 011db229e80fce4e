import type { QuickFix } from './fixes/quick-fix';
import { quickFixes } from './fixes/index';
import { planFixes, type FixPlan, type FixTask } from './plan-fixes';

/** The fixes that can be made all at once: those of which the meaning stays what it was. */
export const safeQuickFixes: readonly QuickFix[] = quickFixes.filter(
	({ grade }) => grade === 'safe'
);

/**
 * "Fix all safe": every safe fix that the chosen receivers call for (or the standard, where none was
 * chosen), to the point where none has anything more to do. What it would newly break is held back,
 * what it cannot mend is named in `left`.
 */
export const safeFixes = (task: Omit<FixTask, 'fixes'>): Promise<FixPlan> =>
	planFixes({ ...task, fixes: safeQuickFixes });
