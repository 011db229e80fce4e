import type { Checked } from '../check';
import { counted, type Counted } from '../profiles/judgement';

/**
 * What counts in the eyes of a receiver, or of the standard.
 * @param judge id of a chosen receiver; of one that is not chosen the standard speaks
 */
export function countedBy(
	{ groups, judgements }: Checked,
	judge: string | null
): readonly Counted[] {
	const judgement = judgements.find(({ chosen }) => chosen.profile.id === judge);
	if (judgement !== undefined) return counted(judgement);
	return groups.map((group) => ({
		group,
		effect: 'none',
		severity: group.rule.meta.severity
	}));
}
