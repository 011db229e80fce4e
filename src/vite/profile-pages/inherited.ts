import type { Profile } from '../../lib/core/profiles/format/profile';
import type { InheritedView } from '../../lib/core/report/profile-page';
import { ruleLink } from './page-context';
import { effectWords, inheritedWords } from './words/effects';

/** What becomes of findings of the standard that no demand speaks of. */
export function inheritedOf({ inherit }: Profile): InheritedView[] {
	const groups = new Map<string, string[]>();
	for (const [id, { effect, severity }] of Object.entries(inherit.rules)) {
		const counts = severity === undefined ? null : inheritedWords.severities[severity];
		const words = inheritedWords.rules(effectWords[effect], counts);
		groups.set(words, [...(groups.get(words) ?? []), id]);
	}
	const severities = ['error', 'warning', 'info'] as const;
	return [
		...severities.map((severity) => ({
			words: inheritedWords[severity](small(effectWords[inherit[severity].effect])),
			rules: []
		})),
		...[...groups].map(([words, ids]) => ({ words, rules: ids.map(ruleLink) }))
	];
}

const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
