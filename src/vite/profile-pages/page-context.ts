import type { Profile } from '../../lib/core/profiles/format/profile';
import type { ConditionView, RuleLink, SheetId } from '../../lib/core/report/profile-page';
import type { Clause } from '../../lib/core/profiles/format/parts';
import { rules } from '../../lib/core/rules/index';
import type { Rule } from '../../lib/core/rules/rule';
import type { AskContext } from './words/asked';
import { conditionWords, standing } from './words/conditions';
import { sentence, wordingOf } from './words/wording';

const byId = new Map(rules.map((rule) => [rule.meta.id, rule]));

/** A rule of the standard; that a profile names no other is looked at when the profile is read. */
export function ruleOf(id: string): Rule {
	const rule = byId.get(id);
	if (rule === undefined) throw new Error(`there is no rule ${id}`);
	return rule;
}

/** A rule of the standard, by its page. */
export const ruleLink = (id: string): RuleLink => ({ id, title: ruleOf(id).texts.title });

/** What the words on a page need to know of the whole profile. */
export class PageContext {
	/** Numbers of the sheet that stand on the page already. */
	readonly #anchors = new Set<string>();

	constructor(readonly profile: Profile) {}

	/** A number of the sheet where it is shown: the first time an address leads there. */
	sheetId({ id, src }: { readonly id: string; readonly src: readonly string[] }): SheetId {
		const isAnchor = !this.#anchors.has(id);
		this.#anchors.add(id);
		return { id, isAnchor, sources: src };
	}

	/** For the words of a demand that concerns one file alone, or none. */
	asks(file: string | null): AskContext {
		const { settings } = this.profile;
		return {
			file,
			questionOf: (id) => this.questionOf(id),
			optionOf: (id, key) => {
				const setting = settings.find((each) => each.id === id);
				return setting?.type === 'choice' ? (setting.options[key] ?? key) : key;
			},
			ruleSays: (id) => ruleOf(id).texts.what
		};
	}

	/** The number of a question, from 1. */
	questionOf(setting: string): number {
		return this.profile.settings.findIndex(({ id }) => id === setting) + 1;
	}

	/** Conditions in words, each to stand alone. */
	conditions(clauses: readonly Clause[] | undefined, file: string | null): ConditionView[] {
		const context = this.asks(file);
		return (clauses ?? []).map((clause) => {
			const [subject] = clause;
			const setting = subject.startsWith('setting.') ? subject.slice('setting.'.length) : null;
			return {
				...condition(conditionWords(clause, context)),
				question: setting === null ? null : this.questionOf(setting)
			};
		});
	}
}

/** A condition that no question decides. */
export const condition = (words: string): ConditionView => ({
	words: wordingOf(sentence(standing(words))),
	question: null
});
