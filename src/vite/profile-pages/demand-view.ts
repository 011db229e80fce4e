import { messageParts, placeholders } from '../../lib/core/findings/message';
import { severityOf } from '../../lib/core/profiles/demand-rule';
import type { Demand } from '../../lib/core/profiles/format/profile';
import type { ConditionView, DemandView, Wording } from '../../lib/core/report/profile-page';
import { columnsOf, filesOf } from './demand-places';
import { condition, ruleLink, type PageContext } from './page-context';
import { askWords } from './words/asks';
import { findingConditions } from './words/conditions';
import { effectWords, relaxedWords } from './words/effects';
import { dayRange } from './words/overview';
import { dayWords, wordingOf } from './words/wording';

/** Stands for what is found, where no roster is at hand. */
const FOUND = '…';

/** A demand in words, with everything that its place on the page does not say. */
export function demandView(demand: Demand, context: PageContext): DemandView {
	const { effect, does = null } = demand;
	const files = filesOf(demand);
	const named = Array.isArray(files) ? (files as readonly string[]) : [];
	const only = named.length === 1 ? (named[0] ?? null) : null;
	const { text, list = [], map = null } = askWords(demand, context.asks(only));
	const isRelaxed = demand.kind === 'relax';
	return {
		...context.sheetId(demand),
		severity: severityOf(demand),
		isRelaxed,
		asks: wordingOf(text),
		list,
		map,
		conditions: [...context.conditions(demand.when, only), ...ofFindings(demand)],
		days: daysOf(demand),
		effect: isRelaxed ? relaxedWords : effectWords[effect],
		does,
		says: saidOf(demand, context.profile.title, demand.kind === 'manifestMode' ? null : only),
		rules: 'rules' in demand ? demand.rules.map(ruleLink) : [],
		files: named
	};
}

/** Conditions on the findings of the standard that a demand takes. */
function ofFindings(demand: Demand): ConditionView[] {
	if (demand.kind !== 'base' && demand.kind !== 'relax') return [];
	const { match, named } = demand;
	return [
		...(match === undefined ? [] : [condition(findingConditions[match])]),
		...(named === undefined ? [] : [condition(findingConditions.named(named))])
	];
}

const daysOf = (demand: Demand): string =>
	dayRange(
		// A reference has the place that it starts from under another name.
		demand.from === undefined ? '' : dayWords(demand.from),
		demand.until === undefined ? '' : dayWords(demand.until)
	);

/** What a report would say, with a sign in place of what it finds. */
function saidOf(demand: Demand, receiver: string, file: string | null): Wording | null {
	const { says } = demand;
	if (says === undefined) return null;
	const columns = columnsOf(demand);
	const known: Readonly<Record<string, string | undefined>> = {
		receiver,
		file: file ?? undefined,
		column: columns.length === 1 && columns[0] !== '*' ? columns[0] : undefined
	};
	const facts = placeholders(says).map((name) => [name, known[name] ?? FOUND] as const);
	return messageParts(says, Object.fromEntries(facts));
}
