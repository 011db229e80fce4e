import type { Checked } from '../core/check';
import { judgeOne } from '../core/profiles/judge';
import { counted, type Judgement } from '../core/profiles/judgement';
import { shippedIds, shippedProfile } from '../core/profiles/shipped';
import { verdictChanges } from '../core/profiles/verdict-changes';
import { groupView } from '../core/report/group-view';
import { reportProfile } from '../core/report/summary';
import type { ProfileChoice, ProfileTrial, ShippedLine, TrialComparison } from './api';
import { chosenProfile } from './chosen';

/** The profiles that come with Rollcall, as a list to choose from. */
export const shippedLines = (): ShippedLine[] =>
	shippedIds.flatMap((id) => {
		const profile = shippedProfile(id);
		return profile === undefined ? [] : [{ id, title: profile.title, base: profile.base }];
	});

/** What a profile makes of a set that was checked for others; null where it is none. */
export async function profileTrial(
	checked: Checked,
	choice: ProfileChoice,
	day: string | null
): Promise<ProfileTrial | null> {
	const judgement = await tried(checked, choice, day);
	if (judgement === null) return null;
	return {
		profile: reportProfile(judgement),
		groups: counted(judgement).map(({ group, severity, effect }) => {
			const view = groupView(group, 0);
			return { ...view, group: { ...view.group, severity, effect } };
		})
	};
}

/** Which rows of a set two versions of a profile see differently; null where one is none. */
export async function trialComparison(
	checked: Checked,
	before: ProfileChoice,
	after: ProfileChoice,
	day: string | null
): Promise<TrialComparison | null> {
	const [one, other] = [await tried(checked, before, day), await tried(checked, after, day)];
	if (one === null || other === null) return null;
	return {
		before: reportProfile(one),
		after: reportProfile(other),
		files: verdictChanges(checked, one, other)
	};
}

async function tried(
	checked: Checked,
	choice: ProfileChoice,
	day: string | null
): Promise<Judgement | null> {
	const chosen = await chosenProfile(choice);
	return chosen === null ? null : judgeOne(checked, chosen, day);
}
