import type { Plugin } from 'vite';
import { pageBook } from './page-book.ts';
import type * as Maker from './rule-pages/rule-pages';

/**
 * `virtual:rule-pages`: the pages of all rules, made when the app is built. Their examples are really
 * checked then, so that a page shows what the check says, and the browser need not check anything.
 */
export const rulePages = (): Plugin =>
	pageBook<typeof Maker>('rule-pages', 'rule-pages/rule-pages.ts', ({ makeRulePages }) =>
		makeRulePages()
	);
