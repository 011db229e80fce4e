import { rules } from '../lib/core/rules/index';
import type { Rule } from '../lib/core/rules/rule';
import type { Language } from '../lib/languages/languages';
import type { RulePageWords } from '../lib/languages/rule-words';
import { takeRulesIntoUse } from '../lib/languages/rules-in-use';
import { inUse, speak, type Catalogue } from '../lib/languages/words-in-use';

const files = import.meta.glob<Catalogue>(
	['../lib/languages/??.ts', '../lib/languages/??/book.ts'],
	{
		eager: true,
		import: 'book'
	}
);

takeRulesIntoUse();
const pageWords = inUse('rule-pages', englishPages());

/** Changes the language of the pages that are made from now on. */
export const speakInBook = (language: Language): void => {
	const folder = `../lib/languages/${language}`;
	speak(files[`${folder}/book.ts`] ?? files[`${folder}.ts`] ?? {});
};

/** What the page of a rule says beside its texts, in the language in use. */
export function pageWordsOf(rule: Rule): Rule['page'] & Pick<RulePageWords, 'bad' | 'good'> {
	const { effects, atSource, falseAlarms, bad, good } = pageWords[rule.meta.id] ?? wordsOf(rule);
	return {
		effects: rule.page.effects.map((effect, at) => ({
			...effect,
			does: effects[at] ?? effect.does
		})),
		atSource: rule.page.atSource.map((fix, at) => ({ ...fix, steps: atSource[at] ?? fix.steps })),
		falseAlarms,
		bad,
		good
	};
}

function englishPages(): Record<string, RulePageWords> {
	return Object.fromEntries(rules.map((rule) => [rule.meta.id, wordsOf(rule)]));
}

function wordsOf({ page, bad, good }: Rule): RulePageWords {
	return {
		effects: page.effects.map(({ does }) => does),
		atSource: page.atSource.map(({ steps }) => steps),
		falseAlarms: [...page.falseAlarms],
		bad: bad.map(({ name }) => name),
		good: good.map(({ name }) => name)
	};
}
