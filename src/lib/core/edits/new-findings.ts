import type { Checked } from '../check';
import { standardName } from '../zip/standard-names';
import { calledFor, type Called } from './called-for';

/**
 * The first finding that counts (error or warning) and was not there before, or is there more often;
 * null where there is none. What stands in a column or a file that could not be looked at before is
 * uncovered and not new.
 */
export function worsened(before: Checked, after: Checked): Called | null {
	const [was, is] = [tallies(before), tallies(after)];
	for (const [key, { count, called }] of is) {
		if (count <= (was.get(key)?.count ?? 0) || isUncovered(called, before)) continue;
		if (called.severity === 'error' || !isLesserEvil(called, was, is)) return called;
	}
	return null;
}

/** A warning on a file of which an error went away: a file with no record yet, where none was before. */
function isLesserEvil({ group, profile }: Called, was: Tallies, is: Tallies): boolean {
	const { file } = group.matches;
	return [...was].some(
		([key, { called }]) =>
			called.severity === 'error' &&
			called.profile === profile &&
			called.group.matches.file === file &&
			!is.has(key)
	);
}

type Tallies = ReadonlyMap<string, Tally>;

interface Tally {
	readonly called: Called;
	readonly count: number;
}

/** Findings that count by who says them, rule, file and column. */
function tallies(checked: Checked): Map<string, Tally> {
	const all = new Map<string, Tally>();
	for (const called of calledFor(checked)) {
		if (called.severity === 'info') continue;
		const { rule, matches, count } = called.group;
		const name = called.rule ?? rule.meta.id;
		const file = matches.file === null ? null : placeless(matches.file);
		const key = [called.profile, name, file, matches.column].join(' ');
		all.set(key, { called, count: count + (all.get(key)?.count ?? 0) });
	}
	return all;
}

/** A file that moves out of a folder, or gets its right letters, is the same file. */
function placeless(path: string): string {
	const base = path.replace(/\/$/, '').replace(/^.*\//, '');
	return standardName(base) ?? base;
}

/** True for a place that could not be looked at before the fix. */
function isUncovered({ group }: Called, { set, notRun }: Checked): boolean {
	const { file, column } = group.matches;
	if (file === null) return false;
	const table = set.tables.get(file);
	if (table === undefined) return set.state(file) !== 'absent';
	const isNewColumn = column !== null && table.column(column) === undefined;
	const { id } = group.rule.meta;
	const rule = group.vendor?.base ?? id;
	return isNewColumn || notRun.some((each) => each.rule === rule && each.file === file);
}

/**
 * True where two checks say different things: another finding, count or message, or another verdict of a
 * receiver. What hangs on the size of the zip is left out, which is known only when it is written.
 */
export const differs = (one: Checked, other: Checked): boolean =>
	JSON.stringify(said(one)) !== JSON.stringify(said(other));

function said({ groups, version, judgements }: Checked): unknown[] {
	return [
		version,
		groups.map((group) => {
			const { rule, file, column, count, message } = group.group(0);
			return [rule, file, column, count, message];
		}),
		judgements.map((judgement) => {
			const sized = judgement.chosen.profile.demands.filter(({ kind }) => kind === 'zipSize');
			const own = judgement.groups.filter(
				({ rule, vendor }) => vendor?.base !== null || !sized.some(({ id }) => id === rule.meta.id)
			);
			return own.map((group) => [group.rule.meta.id, group.matches.file, group.count]);
		})
	];
}
