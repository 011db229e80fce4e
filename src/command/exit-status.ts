import type { Checked } from '../lib/core/check';
import type { ReportSummary } from '../lib/core/report/report';
import { OUR_FAULT } from '../lib/core/rules/run-rules';

/** What the command ends with, as contracts.md promises it to scripts. */
export const exitStatus = {
	/** No error. */
	clean: 0,
	/** Errors were found. */
	errors: 1,
	/** The input could not be checked, or the call was wrong. */
	notChecked: 2,
	/** A fault of ours. */
	ourFault: 3
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/**
 * The status for what a check found. A rule that failed inside Rollcall comes first, because without
 * it neither "errors" nor "no errors" is the whole truth. Errors are those of any chosen profile, or
 * of the standard where none is chosen.
 * @param isWhole false when a file of the input could not be opened on this computer
 */
export function statusOf(
	{ refused, notRun }: Pick<Checked, 'refused' | 'notRun'>,
	{ counts, profiles }: Pick<ReportSummary, 'counts' | 'profiles'>,
	isWhole: boolean
): ExitStatus {
	const unjudged = profiles.flatMap(({ notJudged }) => notJudged);
	if ([...notRun, ...unjudged].some(({ because }) => because === OUR_FAULT))
		return exitStatus.ourFault;
	if (refused || !isWhole) return exitStatus.notChecked;
	const all = profiles.length > 0 ? profiles.map((each) => each.counts) : [counts];
	return all.some(({ error }) => error > 0) ? exitStatus.errors : exitStatus.clean;
}
