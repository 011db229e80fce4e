import type { Severity } from '../findings/finding';
import type { Rule, RuleTexts } from '../rules/rule';
import { everyVersion } from '../spec/spec';
import { holdsForSet } from './conditions';
import { demandWords, type DemandWords } from './demand-words';
import type { Interpreter } from './demands/interpreter';
import type { Effect } from './format/parts';
import type { Demand } from './format/profile';
import type { ProfileView } from './profile-view';

const severities: Readonly<Record<Effect, Severity>> = {
	refusesZip: 'error',
	refusesFile: 'error',
	dropsRow: 'error',
	dropsValue: 'warning',
	none: 'info'
};

/** How grave a finding is: as the profile says, else by what the receiver does about it. */
export const severityOf = (said: {
	readonly effect: Effect;
	readonly severity?: Severity | undefined;
}): Severity => said.severity ?? severities[said.effect];

/** What of a demand a rule is made of. */
type Said = Pick<Demand, 'id' | 'effect' | 'severity' | 'says' | 'advice'>;

/** A demand of a profile as a rule, so that it is run, grouped and worded like those of the base. */
export function demandRule(demand: Demand, view: ProfileView, interpreter: Interpreter): Rule {
	const expected = interpreter.expected?.(demand, view) ?? '';
	return {
		...vendorRule(demand, view, demandWords[demand.kind], expected, interpreter.byValue),
		checkSet: (_, report) => {
			if (isOfSet(demand) && !holdsForSet(view, demand.when, null)) return;
			interpreter.check(demand, view, report);
		}
	};
}

/** Kinds that look at the zip as a whole; the others ask for each file, whose mode may be its own. */
const ofSet: ReadonlySet<Demand['kind']> = new Set<Demand['kind']>([
	'version',
	'zipName',
	'zipSize',
	'zipMethod',
	'filePresence',
	'fileRows',
	'columns',
	'alias',
	'manifestValue',
	'manifestMode'
]);

const isOfSet = ({ kind }: Demand): boolean => ofSet.has(kind);

/** A rule under a receiver's id, with its words: those of the profile before those of the kind. */
export function vendorRule(
	said: Said,
	view: ProfileView,
	words: DemandWords,
	expected: string,
	byValue: boolean
): Rule {
	const put = (text: string): string =>
		text.replaceAll('{receiver}', view.profile.title).replaceAll('{expected}', expected);
	const { says, advice = words.advice } = said;
	const messages = says === undefined ? filledIn(words.messages, put) : { one: put(says) };
	const texts: RuleTexts = {
		title: words.title,
		what: messages.one,
		why: '',
		messages,
		advice: { one: put(advice) },
		own: ownOf(said)
	};
	return rule(said, texts, byValue);
}

/** A rule of the base that speaks for a receiver: its words, unless the profile has others. */
export function standInRule(said: Said, view: ProfileView, base: Rule): Rule {
	const put = (text: string): string => text.replaceAll('{receiver}', view.profile.title);
	const { says, advice } = said;
	const texts: RuleTexts = {
		...base.texts,
		...(says === undefined ? {} : { messages: { one: put(says) } }),
		...(advice === undefined ? {} : { advice: { one: put(advice) } }),
		own: ownOf(said)
	};
	return rule(said, texts, base.meta.byValue);
}

/** Which words are the profile's own. */
const ownOf = ({ says, advice }: Said): NonNullable<RuleTexts['own']> => [
	...(says === undefined ? [] : (['messages'] as const)),
	...(advice === undefined ? [] : (['advice'] as const))
];

function rule(said: Said, texts: RuleTexts, byValue: boolean): Rule {
	return {
		meta: {
			id: said.id,
			severity: severityOf(said),
			basis: 'PRACTICE',
			clauses: [],
			source: '',
			versions: everyVersion,
			files: ['any'],
			byValue
		},
		texts,
		page: { effects: [], atSource: [], falseAlarms: [] },
		bad: [],
		good: []
	};
}

function filledIn(
	messages: DemandWords['messages'],
	put: (text: string) => string
): RuleTexts['messages'] {
	const all = Object.entries(messages).map(([variant, text]) => [variant, put(text)] as const);
	return { ...Object.fromEntries(all), one: put(messages.one) };
}
