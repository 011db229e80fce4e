import type { Checked } from '../check';
import type { Finding } from '../findings/finding';
import { summary, type ReportOptions } from './summary';

/** Text is handed over in pieces of about this many characters. */
const PIECE = 1 << 16;

/** The findings of a report in the order of its groups, at most `sample` of each. */
export function* findings(
	{ groups }: Checked,
	sample: number | null
): Generator<Finding, void, undefined> {
	for (const group of groups) {
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
 * memory as one text. One finding a line.
 */
export function* reportJson(
	checked: Checked,
	options: ReportOptions
): Generator<string, void, undefined> {
	const head = JSON.stringify(summary(checked, options), null, 1);
	let piece = `${head.slice(0, head.lastIndexOf('}')).trimEnd()},\n "findings": [`;
	let separator = '\n';
	for (const finding of findings(checked, options.sample)) {
		piece += `${separator}  ${JSON.stringify(finding)}`;
		separator = ',\n';
		if (piece.length < PIECE) continue;
		yield piece;
		piece = '';
	}
	yield `${piece}\n ]\n}\n`;
}
