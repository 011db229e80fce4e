import { GroupSource } from '../findings/group-source';
import { PlaceMatch } from '../findings/place-match';
import { thresholdWords } from './words.verdicts';
import { vendorRule } from './demand-rule';
import { expectationWords } from './demands/words';
import { counted, type Judgement } from './judgement';
import { failedRecords } from './profile-files';
import type { ProfileView } from './profile-view';

/**
 * What happens where more records of a file fail than the receiver stands for: a finding on each such
 * file, under the id of the threshold. What changes since the last delivery is not judged here.
 */
export function thresholdGroups(
	view: ProfileView,
	found: Pick<Judgement, 'groups' | 'inherited'>
): GroupSource[] {
	const all = counted(found);
	return view.profile.snapshot.thresholds.flatMap((threshold) => {
		const { failedPerFile: most, files = '*' } = threshold;
		if (most === undefined) return [];
		return view.tables(files).flatMap((table) => {
			// A record that is passed over with a warning is none that fails.
			const here = all.filter(
				({ group, severity }) => severity === 'error' && group.matches.file === table.name
			);
			// A file that is left out as a whole fails with all its records; where none may fail, that says it.
			const isOut = most > 0 && here.some(({ effect }) => effect === 'refusesFile');
			const failed = isOut ? table.records : failedRecords(table, here);
			return failed > most ? [groupOf(view, threshold, table.name, failed, most)] : [];
		});
	});
}

type Threshold = ProfileView['profile']['snapshot']['thresholds'][number];

function groupOf(
	view: ProfileView,
	threshold: Threshold,
	file: string,
	failed: number,
	most: number
): GroupSource {
	const expected = most === 0 ? expectationWords.none : expectationWords.atMost(most);
	const rule = vendorRule(threshold, view, thresholdWords, expected, false);
	const matches = new PlaceMatch({ file }, { facts: { failed } });
	return new GroupSource(rule, matches, null, 1, 1, view.set.version, {
		profile: view.profile.id,
		base: null,
		baseGroup: null,
		effect: threshold.effect,
		does: threshold.does
	});
}
