import type { Checked } from '../check';
import { BYTE_ORDER_MARK, csvText, fittingCell, type Cell } from './csv-text';
import { findings } from './json';
import { markAt, noMarks, type SetAsideMarks } from './set-aside-marks';
import { allGroups } from './summary';

export { BYTE_ORDER_MARK, csvText, fittingCell };

const columns = [
	'severity',
	'file',
	'line',
	'row',
	'column',
	'value',
	'candidate',
	'rule',
	'message',
	'advice',
	'profile',
	'set aside'
] as const;

/** Records per call of the writer. */
const BLOCK = 500;

/**
 * The findings as CSV for people: opened in a spreadsheet, so cells that would run as a formula are
 * escaped and very long ones cut. Never to be mistaken for the roster: no roster byte is escaped.
 */
export function* reportCsv(
	checked: Checked,
	sample: number | null,
	marks: SetAsideMarks = noMarks
): Generator<string, void, undefined> {
	const advice = new Map(
		allGroups(checked).map((group) => [
			group.id,
			group
				.adviceParts()
				.map(({ text }) => text)
				.join('')
		])
	);
	const aside = setAsideTexts(checked, marks);
	let block: Cell[][] = [[...columns]];
	yield BYTE_ORDER_MARK;
	for (const finding of findings(checked, sample)) {
		const row = {
			...finding,
			advice: advice.get(finding.group) ?? '',
			'set aside': aside.get(finding.group) ?? ''
		};
		block.push(columns.map((name) => fittingCell(row[name])));
		if (block.length < BLOCK) continue;
		yield csvText(block);
		block = [];
	}
	if (block.length > 0) yield csvText(block);
}

/** By group until when it is set aside and why, with the receivers where it is so only for them. */
function setAsideTexts(checked: Checked, marks: SetAsideMarks): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	for (const { id, vendor } of allGroups(checked)) {
		const own = markAt(marks, vendor?.profile ?? null, id);
		const inherited = checked.judgements.flatMap(({ chosen: { profile } }) => {
			const mark = profile.id === vendor?.profile ? null : markAt(marks, profile.id, id);
			return mark === null ? [] : [`${profile.title} until ${mark.until}: ${mark.reason}`];
		});
		const said = [...(own === null ? [] : [`until ${own.until}: ${own.reason}`]), ...inherited];
		if (said.length > 0) texts.set(id, said.join('; '));
	}
	return texts;
}
