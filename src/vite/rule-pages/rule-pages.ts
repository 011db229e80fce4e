import type { Place } from '../../lib/core/findings/finding';
import type { ExampleView, RuleLine, RulePageView } from '../../lib/core/report/rule-page';
import { rules } from '../../lib/core/rules/index';
import type { Rule, RuleExample } from '../../lib/core/rules/rule';
import { pageWordsOf } from '../book-languages';
import { exampleView, tryExample, type Trial } from './example-view';
import { familyOf } from './families';

export { speakInBook } from '../book-languages';

/** So many bad examples are looked at, and so many of them shown; the others are there for the tests. */
const MOST_TRIED = 4;
const MOST_BAD = 2;
const MOST_GOOD = 1;

/** The index and the pages of all rules, in the order in which to fix what they find. */
export interface RulePages {
	readonly index: readonly RuleLine[];
	readonly pages: readonly RulePageView[];
}

/** Checks the examples of all rules and makes their pages of it. */
export async function makeRulePages(): Promise<RulePages> {
	const pages: RulePageView[] = [];
	for (const rule of rules) pages.push(await rulePage(rule));
	return { index: pages.map(lineOf), pages };
}

const lineOf = (page: RulePageView): RuleLine => ({
	id: page.id,
	family: page.family,
	severity: page.severity,
	versions: page.versions,
	files: page.files,
	title: page.title,
	what: page.what
});

/** The page of one rule. */
export async function rulePage(rule: Rule): Promise<RulePageView> {
	const { meta, texts } = rule;
	const page = pageWordsOf(rule);
	const family = familyOf(meta.id);
	const bad = await tryAll(rule, family, rule.bad.slice(0, MOST_TRIED));
	const hints = bad.flatMap(({ found }) => found);
	const good = await tryAll(rule, family, rule.good.slice(0, MOST_GOOD));
	return {
		id: meta.id,
		family,
		severity: meta.severity,
		versions: meta.versions,
		files: meta.files,
		title: texts.title,
		what: texts.what,
		basis: meta.basis,
		why: texts.why,
		source: meta.source,
		hasRows: bad.some(({ groups }) => groups.some(({ matches }) => matches.inRecords)),
		effects: page.effects,
		atSource: page.atSource,
		falseAlarms: page.falseAlarms,
		bad: await viewsOf(differing(bad).slice(0, MOST_BAD)),
		good: await viewsOf(good, hints)
	};
}

async function tryAll(
	rule: Rule,
	family: string,
	examples: readonly RuleExample[]
): Promise<Trial[]> {
	const trials: Trial[] = [];
	for (const example of examples) trials.push(await tryExample(rule, family, example));
	return trials;
}

/** Those first that the rule describes in different words, so that a page shows more than one face. */
function differing(trials: readonly Trial[]): readonly Trial[] {
	const seen = new Set<string | undefined>();
	const first = trials.filter(({ groups: [group] }) => {
		const variant = group?.matches.details(group.first).variant;
		const isNew = !seen.has(variant);
		seen.add(variant);
		return isNew;
	});
	return [...first, ...trials.filter((trial) => !first.includes(trial))];
}

async function viewsOf(
	trials: readonly Trial[],
	hints: readonly Place[] = []
): Promise<ExampleView[]> {
	const views: ExampleView[] = [];
	for (const trial of trials) views.push(await exampleView(trial, hints));
	return views;
}
