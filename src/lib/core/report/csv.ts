import Papa from 'papaparse';
import type { Checked } from '../check';
import { findings } from './json';

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
	'advice'
] as const;

/** Records per call of the writer. */
const BLOCK = 500;

/**
 * The findings as CSV for people: opened in a spreadsheet, so cells that would run as a formula are
 * escaped (OWASP, CSV injection). Never to be mistaken for the roster: no roster byte is escaped.
 */
export function* reportCsv(
	checked: Checked,
	sample: number | null
): Generator<string, void, undefined> {
	const advice = new Map(
		checked.groups.map((group) => [
			group.id,
			group
				.adviceParts()
				.map(({ text }) => text)
				.join('')
		])
	);
	let block: (string | number | null)[][] = [[...columns]];
	for (const finding of findings(checked, sample)) {
		block.push(
			columns.map((name) => (name === 'advice' ? (advice.get(finding.group) ?? '') : finding[name]))
		);
		if (block.length < BLOCK) continue;
		yield text(block);
		block = [];
	}
	if (block.length > 0) yield text(block);
}

const text = (block: (string | number | null)[][]): string =>
	`${Papa.unparse(block, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
