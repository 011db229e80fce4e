import type { GroupSource } from '../findings/group-source';
import type { Counts, ReportProfileFile } from '../report/report';
import type { Answered, ChosenProfile } from './chosen-profile';
import type { Effect } from './format/parts';
import type { Weight } from './inherited-weights';

/** Whether a receiver would take a zip: contracts.md, "Verdict of a profile". */
export type Verdict = 'accepted' | 'accepted-with-losses' | 'rejected' | 'unknown';

/** A finding of the base that counts at a receiver as it stands. */
export interface Inherited extends Weight {
	readonly group: GroupSource;
}

/** What one receiver would make of a checked set. */
export interface Judgement {
	readonly chosen: ChosenProfile;
	readonly settings: readonly Answered[];
	readonly verdict: Verdict;
	/** The verdict in a sentence, the receiver first. */
	readonly sentence: string;
	/** The receiver's own findings, in the order in which to fix them. */
	readonly groups: readonly GroupSource[];
	readonly inherited: readonly Inherited[];
	/** Groups of the base that do not count here. */
	readonly relaxed: ReadonlySet<GroupSource>;
	readonly counts: Counts;
	readonly files: readonly ReportProfileFile[];
	readonly notJudged: readonly NotJudged[];
}

/** A demand that was not judged, and why. */
export interface NotJudged {
	readonly rule: string;
	readonly because: string;
}

/** A finding that counts at a receiver, whoever says it. */
export interface Counted extends Weight {
	readonly group: GroupSource;
}

/** All findings that count at a receiver: its own, then those it inherits. */
export const counted = ({
	groups,
	inherited
}: Pick<Judgement, 'groups' | 'inherited'>): Counted[] => [
	...groups.map((group) => ({
		group,
		effect: effectOf(group),
		severity: group.rule.meta.severity
	})),
	...inherited
];

const effectOf = ({ vendor }: GroupSource): Effect => vendor?.effect ?? 'none';
