import type { RuleLine, RulePageView } from '../core/report/rule-page';
import { openBook } from './page-books';

/** The pages of all rules, as the build made them, in the order in which to fix what they find. */
export const ruleBook = openBook<RuleLine, RulePageView>(() => import('virtual:rule-pages'));
