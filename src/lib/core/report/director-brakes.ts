import type { Brake } from '../snapshots/brakes';
import type { ComparedFacts } from './director-facts';

/** A brake that asked, at all schools together. */
export interface BrakeLine {
	readonly file: string;
	/** The receiver whose limit it is; null for one of the district's own. */
	readonly receiver: string | null;
	/** The threshold in words. */
	readonly rule: string;
	/** At how many schools it asks; null for one that looks at the file as a whole. */
	readonly schools: number | null;
	readonly count: number;
	/** Of how many. */
	readonly of: number;
	/** What people answered, each sentence once. */
	readonly reasons: readonly string[];
	/** How many have no answer yet. */
	readonly unanswered: number;
}

/** The brakes that ask, the most records first. Schools are counted, not named. */
export function brakeLines(
	{ brakes, forecasts }: Pick<ComparedFacts, 'brakes' | 'forecasts'>,
	reasonFor: (brake: Brake) => string | null
): BrakeLine[] {
	const lines = [
		...linesOf(brakes, null, reasonFor),
		...forecasts.flatMap((each) => linesOf(each.brakes, each.title, reasonFor))
	];
	return lines.sort((a, b) => b.count - a.count);
}

function linesOf(
	brakes: readonly Brake[],
	receiver: string | null,
	reasonFor: (brake: Brake) => string | null
): BrakeLine[] {
	const asking = new Map<string, Brake[]>();
	for (const brake of brakes) {
		const key = JSON.stringify([brake.file, brake.rule, brake.school === null]);
		if (brake.over) asking.set(key, [...(asking.get(key) ?? []), brake]);
	}
	return [...asking.values()].map((same) => {
		const reasons = same.map(reasonFor);
		return {
			file: same[0].file,
			receiver,
			rule: same[0].rule,
			schools: same[0].school === null ? null : same.length,
			count: same.reduce((sum, { count }) => sum + count, 0),
			of: same.reduce((sum, { of }) => sum + of, 0),
			reasons: [...new Set(reasons.filter((reason) => reason !== null))],
			unanswered: reasons.filter((reason) => reason === null).length
		};
	});
}
