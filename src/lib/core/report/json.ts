import type { Checked } from '../check';
import type { Finding } from '../findings/finding';
import { inPieces, jsonTexts } from './json-texts';
import { allGroups, summary, type ReportOptions } from './summary';

/** The findings of a report in the order of its groups, at most `sample` of each. */
export function* findings(
	checked: Checked,
	sample: number | null
): Generator<Finding, void, undefined> {
	for (const group of allGroups(checked)) {
		let kept = 0;
		for (const hit of group.hits()) {
			if (sample !== null && kept >= sample) break;
			kept++;
			yield group.finding(hit);
		}
	}
}

/**
 * `rollcall-report/1` as JSON, piece by piece, so that a report of a million findings never stands in
 * memory as one text. Keys in the order of contracts.md; one file, group or finding a line.
 */
export function* reportJson(
	checked: Checked,
	options: ReportOptions
): Generator<string, void, undefined> {
	const report = { ...summary(checked, options), findings: findings(checked, options.sample) };
	yield* inPieces(jsonTexts(report));
}
