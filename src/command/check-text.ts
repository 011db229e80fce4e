import type { Checked } from '../lib/core/check';
import type { MessagePart, Severity } from '../lib/core/findings/finding';
import type { GroupSource } from '../lib/core/findings/group-source';
import type { Counts, ReportFile, ReportSummary } from '../lib/core/report/report';
import { allGroups } from '../lib/core/report/summary';
import { counted, list } from './counted';
import { shortened } from './printable';

/** Groups that are printed, and lines that are named of each where nothing else is asked for. */
const MOST_GROUPS = 40;
const MOST_NOT_RUN = 10;
const LINES = 3;

const marks: Readonly<Record<Severity, string>> = {
	error: 'Error',
	warning: 'Warning',
	info: 'Note'
};

const states: Readonly<Record<ReportFile['state'], string>> = {
	checked: '',
	recovered: 'not written as the standard wants it, and read all the same',
	damaged: 'damaged',
	unreadable: 'could not be read',
	absent: 'not there',
	'not-oneroster': 'not part of OneRoster',
	skipped: 'not looked at'
};

/**
 * The report as a short text for people: what was read, what was found, the groups in the order in
 * which to fix them, what was not checked. Text out of the files is cut and made harmless to a
 * terminal.
 * @param sample how many lines are named of each group; null names a few
 */
export function* checkText(
	checked: Checked,
	{ input, previous, files, counts, notRun, profiles }: ReportSummary,
	sample: number | null
): Generator<string> {
	yield `${shortened(input.name)}: ${verdict(checked.refused, counts)}\n`;
	if (input.oneroster !== null && !checked.refused) {
		yield `OneRoster ${input.oneroster} (${shortened(input.evidence, 300)}).\n`;
	}
	if (previous?.used === true) {
		yield `Held against the earlier delivery ${shortened(previous.name)}.\n`;
	}
	for (const { sentence } of profiles) yield `${shortened(sentence, 600)}\n`;
	if (!checked.refused) yield* filesText(files);
	const groups = allGroups(checked);
	for (const group of groups.slice(0, MOST_GROUPS)) yield* groupText(group, sample ?? LINES);
	const more = groups.length - MOST_GROUPS;
	if (more > 0) yield `\nand ${counted(more, 'more group', 'more groups')}; --json prints all.\n`;
	yield* notRunText(notRun);
}

function* notRunText(notRun: ReportSummary['notRun']): Generator<string> {
	if (notRun.length > 0) yield '\nNot checked\n';
	for (const { rule, file, because } of notRun.slice(0, MOST_NOT_RUN)) {
		yield `  ${rule} in ${shortened(file)}: ${shortened(because)}\n`;
	}
	if (notRun.length > MOST_NOT_RUN) yield `  and ${notRun.length - MOST_NOT_RUN} more\n`;
}

function verdict(refused: boolean, { error, warning, info }: Counts): string {
	if (refused) return 'this could not be checked.';
	const found = [
		...(error > 0 ? [counted(error, 'error', 'errors')] : []),
		...(warning > 0 ? [counted(warning, 'warning', 'warnings')] : []),
		...(info > 0 ? [counted(info, 'note', 'notes')] : [])
	];
	return found.length === 0 ? 'no problems found.' : `${list(found)}.`;
}

function* filesText(files: readonly ReportFile[]): Generator<string> {
	yield '\n';
	const width = Math.max(...files.map(({ name }) => shortened(name).length));
	for (const { name, rows, warning, invalid, state, mode } of files) {
		const said = [
			...(state === 'checked' || state === 'recovered' ? [counted(rows, 'row', 'rows')] : []),
			...(invalid > 0 ? [`${counted(invalid, 'row', 'rows')} with errors`] : []),
			...(warning > 0 ? [`${counted(warning, 'row', 'rows')} with warnings`] : []),
			...(mode === 'delta' ? ['changes only'] : []),
			...(states[state] === '' ? [] : [states[state]])
		];
		yield `  ${shortened(name).padEnd(width)}  ${said.join(', ')}\n`;
	}
}

function* groupText(group: GroupSource, lines: number): Generator<string> {
	const { severity, id } = group.rule.meta;
	yield `\n${marks[severity]}: ${partsText(group.messageParts())}\n`;
	const by = group.vendor === null ? [] : [group.vendor.profile];
	yield `  ${[...placeTexts(group, lines), ...by, id].join(' · ')}\n`;
	yield `  What to do: ${partsText(group.adviceParts())}\n`;
}

/** File, column, number of findings and the first lines. */
function placeTexts(group: GroupSource, lines: number): string[] {
	const { file, column } = group.matches;
	const named: number[] = [];
	for (const hit of group.hits()) {
		if (named.length === lines) break;
		const { line } = group.matches.place(hit);
		if (line !== null) named.push(line);
	}
	const more = group.count - named.length;
	const rest = more > 0 ? [counted(more, 'more', 'more')] : [];
	const word = named.length === 1 && more === 0 ? 'line' : 'lines';
	return [
		...(file === null ? [] : [shortened(file)]),
		...(column === null ? [] : [shortened(column)]),
		...(named.length === 0
			? []
			: [`${word} ${list([...named.map((line) => counted(line)), ...rest])}`])
	];
}

/** A sentence with the values in it cut short. */
const partsText = (parts: readonly MessagePart[]): string =>
	shortened(parts.map(({ text, isValue }) => (isValue ? shortened(text) : text)).join(''), 2000);
