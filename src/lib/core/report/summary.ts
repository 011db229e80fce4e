import type { Checked } from '../check';
import { previousWords } from '../previous/previous-words';
import type { GroupSource } from '../findings/group-source';
import type { Judgement } from '../profiles/judgement';
import type { LoadedSet } from '../rules/loaded-set';
import type { Mode } from '../rules/roster-set';
import { byCodeUnits, readingOrder } from '../zip/standard-names';
import type { Counts, ReportFile, ReportPrevious, ReportProfile, ReportSummary } from './report';
import { rowCounts } from './row-counts';
import { markAt, noMarks, type SetAsideMarks } from './set-aside-marks';

/** What the caller adds to a report: nothing of it comes from a clock. */
export interface ReportOptions {
	readonly toolVersion: string;
	readonly asOf: string | null;
	/** Lower-case hex SHA-256 of the input, of several files that of `hashListing`; null when unknown. */
	readonly sha256: string | null;
	/** The same of the previous delivery, where one was given. */
	readonly previousSha256?: string | null;
	/** Findings kept per group; null keeps all. */
	readonly sample: number | null;
	/** What a person set aside; nothing where it is left out. */
	readonly setAside?: SetAsideMarks;
}

/** The report without its findings. */
export function summary(checked: Checked, options: ReportOptions): ReportSummary {
	const marks = options.setAside ?? noMarks;
	return {
		format: 'rollcall-report/1',
		tool: { name: 'rollcall', version: options.toolVersion },
		asOf: options.asOf,
		input: {
			...checked.input,
			sha256: options.sha256,
			oneroster: checked.version,
			evidence: checked.evidence()
		},
		previous: previousOf(checked, options),
		files: files(checked),
		profiles: checked.judgements.map((each) => reportProfile(each, marks)),
		counts: counts(checked),
		notRun: checked.notRun.map(({ rule, file, because }) => ({ rule, file, because })),
		groups: allGroups(checked).map((source) => {
			const group = source.group(Math.min(source.count, options.sample ?? source.count));
			return { ...group, setAside: markAt(marks, group.profile, group.id) };
		})
	};
}

function previousOf(
	{ previous }: Checked,
	{ previousSha256 = null }: ReportOptions
): ReportPrevious | null {
	if (previous === null) return null;
	const { name, bytes, version, problem } = previous;
	const used = problem === null;
	const message = previousWords(previous);
	return { name, bytes, sha256: previousSha256, oneroster: version, used, problem, message };
}

/** Every group that is reported: those of the standard, then those of each receiver. */
export const allGroups = ({ groups, judgements }: Checked): GroupSource[] => [
	...groups,
	...judgements.flatMap((each) => each.groups)
];

/** What the report prints of a receiver. */
export function reportProfile(judgement: Judgement, marks = noMarks): ReportProfile {
	const { chosen, verdict, sentence, counts, settings, files, inherited, notJudged } = judgement;
	const { id, title, revision } = chosen.profile;
	return {
		id,
		title,
		revision,
		sha256: chosen.sha256 ?? null,
		verdict,
		sentence,
		counts,
		settings,
		files,
		inherited: inherited.map(({ group, severity, effect }) => ({
			group: group.id,
			severity,
			effect,
			count: group.count,
			setAside: markAt(marks, id, group.id)
		})),
		notJudged: notJudged.map(({ rule, because }) => ({ rule, because }))
	};
}

/** Findings of the standard by severity; those of a receiver are counted with it. */
function counts({ groups }: Checked): Counts {
	const sum = { error: 0, warning: 0, info: 0 };
	for (const { rule, count } of groups) sum[rule.meta.severity] += count;
	return sum;
}

/** What lies in the package and what it lacks, in the order of fixing. */
function files(checked: Checked): ReportFile[] {
	const { set, groups, refused } = checked;
	const names = [...set.names, ...(refused ? [] : lackingFiles(set))];
	names.sort((a, b) => readingOrder(a) - readingOrder(b) || byCodeUnits(a, b));
	return names.map((name) => {
		const table = set.tables.get(name);
		const none = { rows: 0, valid: 0, warning: 0, invalid: 0 };
		const numbers = table === undefined ? none : rowCounts(table, groups);
		return { name, mode: modeOf(set, name), ...numbers, state: set.state(name) };
	});
}

/** The manifest and the files that it promises, where they are not there. */
function lackingFiles(set: LoadedSet): string[] {
	const { manifest } = set.spec;
	const expected = set.spec.files.filter(({ name }) => set.mode(name) !== 'absent');
	return [manifest, ...expected].flatMap((file) =>
		file !== null && set.state(file.name) === 'absent' ? [file.name] : []
	);
}

/** How a file is sent; the manifest, files of others and what was not looked at are in no mode. */
function modeOf(set: LoadedSet, name: string): Mode | null {
	return set.state(name) === 'skipped' || set.fileSpec(name) === undefined ? null : set.mode(name);
}
