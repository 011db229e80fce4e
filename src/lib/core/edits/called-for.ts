import type { Checked } from '../check';
import type { Severity } from '../findings/finding';
import type { GroupSource } from '../findings/group-source';
import type { DemandOf } from '../profiles/demands/interpreter';
import type { Demand } from '../profiles/format/profile';
import { counted, type Judgement } from '../profiles/judgement';

/** A finding that counts: for a chosen receiver, or for the standard where none was chosen. */
export interface Called {
	readonly group: GroupSource;
	readonly severity: Severity;
	/** The receiver for which it counts; null for the standard. */
	readonly profile: string | null;
	/** The rule of the standard that it is, or stands for; null for a demand of the receiver's own. */
	readonly rule: string | null;
	/** The receiver's demands of that id; empty for a finding of the standard. */
	readonly demands: readonly Demand[];
}

/** Every finding that counts, notes among them, in the order of fixing. */
export function calledFor({ groups, judgements }: Checked): Called[] {
	if (judgements.length > 0) return judgements.flatMap(calledBy);
	return groups.map((group) => ({
		group,
		severity: group.rule.meta.severity,
		profile: null,
		rule: group.rule.meta.id,
		demands: []
	}));
}

function calledBy(judgement: Judgement): Called[] {
	const { profile } = judgement.chosen;
	return counted(judgement).map(({ group, severity }): Called => {
		const { id } = group.rule.meta;
		const isOwn = group.vendor !== null;
		return {
			group,
			severity,
			profile: profile.id,
			rule: isOwn ? (group.vendor?.base ?? null) : id,
			demands: isOwn ? profile.demands.filter((demand) => demand.id === id) : []
		};
	});
}

/** What all chosen receivers ask of the zip's name. */
export const zipNamesOf = ({ judgements }: Checked): DemandOf<'zipName'>[] =>
	judgements.flatMap(({ chosen }) =>
		chosen.profile.demands.filter((demand) => demand.kind === 'zipName')
	);
