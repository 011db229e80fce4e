import type { Severity } from '../../core/findings/finding';
import type { ReceiverView } from '../../core/report/receiver-view';
import type { GroupView, ReportProfile, ReportSummary } from '../../core/report/report';
import type { MergedGroups } from './merged-groups';
import { receiverWords } from './words';

/** What one side makes of one file: a mark and a word. */
export interface Cell {
	readonly hue: 'error' | 'warning' | 'ok' | 'none';
	readonly word: string;
}

/** One file (null: the zip as a whole) at the standard and at each chosen receiver. */
export interface MatrixRow {
	readonly file: string | null;
	readonly standard: Cell;
	/** In the order of the receivers. */
	readonly cells: readonly Cell[];
}

/** How many rows, or else groups, of each weight something has. */
interface Weights {
	readonly error: number;
	readonly warning: number;
}

const text = receiverWords.matrix;
/** The receiver takes another version, so nobody looked at the file for it. */
const unjudged = (): Cell => ({ hue: 'none', word: text.notJudged });

/**
 * Which file is how at the standard and at each receiver. The zip as a whole has a row where
 * something is said of it; files that are no part of OneRoster have one on the same condition.
 */
export function matrixRows(
	summary: ReportSummary,
	merged: MergedGroups,
	receivers: readonly Pick<ReceiverView, 'id' | 'isOtherVersion'>[]
): MatrixRow[] {
	const stopped = receivers.filter((each) => each.isOtherVersion).map(({ id }) => id);
	const groups = [...merged.counted, ...merged.relaxed];
	const rows = filesOf(summary, groups).map((file) => ({
		file,
		standard: standardCell(summary, file, groups),
		cells: summary.profiles.map((profile) => {
			const cell = receiverCell(summary, profile, file, merged);
			return cell.hue === 'ok' && stopped.includes(profile.id) ? unjudged() : cell;
		})
	}));
	return rows.filter(({ file, standard, cells }) => {
		if (file !== null && !isForeign(summary, file)) return true;
		return [standard, ...cells].some(({ hue }) => hue === 'error' || hue === 'warning');
	});
}

/** The zip, the files of the report, and those of which something is said although nobody sent them. */
function filesOf({ files }: ReportSummary, groups: readonly GroupView[]): (string | null)[] {
	const spoken = groups.map(({ group }) => group.file);
	return [...new Set([null, ...files.map(({ name }) => name), ...spoken])];
}

const isForeign = ({ files }: ReportSummary, name: string): boolean => {
	const state = files.find((file) => file.name === name)?.state;
	return state === 'not-oneroster' || state === 'skipped';
};

function standardCell(
	summary: ReportSummary,
	name: string | null,
	groups: readonly GroupView[]
): Cell {
	const file = summary.files.find((each) => each.name === name);
	const found = groups.filter(({ group }) => group.profile === null && group.file === name);
	const said = weightsOf(found.map(({ group }) => ownSeverity(summary, group.id)));
	const rows = { error: file?.invalid ?? 0, warning: file?.warning ?? 0 };
	return weighed(rows, said) ?? untouched(summary, name);
}

/** The severity of the standard itself, which a receiver may have made heavier in the merged list. */
const ownSeverity = ({ groups }: ReportSummary, id: string): Severity =>
	groups.find((group) => group.id === id)?.severity ?? 'info';

function receiverCell(
	summary: ReportSummary,
	profile: ReportProfile,
	name: string | null,
	{ counted, standings }: MergedGroups
): Cell {
	const file = profile.files.find((each) => each.name === name);
	const found = counted
		.filter(({ group }) => group.file === name)
		.flatMap(({ group }) => standings.get(group.id) ?? [])
		.filter(({ receiver, isRelaxed }) => receiver === profile.id && !isRelaxed);
	const said = weightsOf(found.map(({ severity }) => severity));
	if (file !== undefined && file.failed > 0)
		return { hue: 'error', word: text.refused(file.failed) };
	const rows = { error: file?.invalid ?? 0, warning: file?.warning ?? 0 };
	const cell = weighed(rows, said);
	if (cell !== null) return cell;
	if (file === undefined && name !== null && isRead(summary, name))
		return { hue: 'none', word: text.notRead };
	return untouched(summary, name);
}

function weightsOf(severities: readonly Severity[]): Weights {
	const count = (wanted: Severity): number => severities.filter((each) => each === wanted).length;
	return { error: count('error'), warning: count('warning') };
}

/** The worst that is said: in rows, or in groups where it concerns the file and none of its rows. */
function weighed(rows: Weights, groups: Weights): Cell | null {
	const errors = rows.error || groups.error;
	if (errors > 0) return { hue: 'error', word: text.toFix(errors) };
	const warnings = rows.warning || groups.warning;
	return warnings > 0 ? { hue: 'warning', word: text.toLookAt(warnings) } : null;
}

/** The cell of a file of which nothing is said. */
function untouched({ files }: ReportSummary, name: string | null): Cell {
	if (name === null) return { hue: 'ok', word: text.fine };
	const state = files.find((file) => file.name === name)?.state ?? 'absent';
	const word = text.states[state];
	return word === null ? { hue: 'ok', word: text.fine } : { hue: 'none', word };
}

const isRead = ({ files }: ReportSummary, name: string): boolean => {
	const state = files.find((file) => file.name === name)?.state ?? 'absent';
	return text.states[state] === null;
};
