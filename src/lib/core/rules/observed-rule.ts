import type { Observation } from '../findings/observation';
import type { Details, Rule } from './rule';

/**
 * A rule whose findings an earlier stage has seen already: it reports every observation with its id.
 * @param details more than the observation says, or the same in words a person reads more easily
 */
export function observedRule(
	rule: Pick<Rule, 'meta' | 'texts' | 'page' | 'bad' | 'good'>,
	details: (seen: Observation) => Details = () => ({})
): Rule {
	return {
		...rule,
		checkSet(set, report) {
			for (const seen of set.observations) {
				if (seen.rule !== rule.meta.id) continue;
				const { variant, value, facts, ...place } = seen;
				const more = details(seen);
				report.one(place, {
					...(variant === undefined ? {} : { variant }),
					...(value === null ? {} : { value }),
					...more,
					facts: { ...facts, ...more.facts }
				});
			}
		}
	};
}
