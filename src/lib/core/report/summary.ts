import type { Checked } from '../check';
import type { Counts, ReportFile, ReportSummary } from './report';
import { rowCounts } from './row-counts';

/** What the caller adds to a report: nothing of it comes from a clock. */
export interface ReportOptions {
	readonly toolVersion: string;
	readonly asOf: string | null;
	/** Lower-case hex SHA-256 of the input file; null for a folder or loose files. */
	readonly sha256: string | null;
	/** Findings kept per group; null keeps all. */
	readonly sample: number | null;
}

/** The report without its findings. */
export function summary(checked: Checked, options: ReportOptions): ReportSummary {
	return {
		format: 'rollcall-report/1',
		tool: { name: 'rollcall', version: options.toolVersion },
		asOf: options.asOf,
		input: {
			...checked.input,
			sha256: options.sha256,
			oneroster: checked.version,
			evidence: checked.evidence
		},
		files: files(checked),
		profiles: [],
		counts: counts(checked),
		notRun: checked.notRun,
		groups: checked.groups.map((group) =>
			group.group(Math.min(group.count, options.sample ?? group.count))
		)
	};
}

function counts({ groups }: Checked): Counts {
	const sum = { error: 0, warning: 0, info: 0 };
	for (const { rule, count } of groups) sum[rule.meta.severity] += count;
	return sum;
}

/** Every file of the package, then those that the manifest promises and the package lacks. */
function files(checked: Checked): ReportFile[] {
	const { set, names, groups } = checked;
	const promised = set.spec.files
		.map(({ name }) => name)
		.filter((name) => !names.includes(name) && set.mode(name) !== 'absent');
	return [...new Set([...names, ...promised])].map((name) => {
		const table = set.tables.get(name);
		const none = { rows: 0, valid: 0, warning: 0, invalid: 0 };
		const numbers = table === undefined ? none : rowCounts(table, groups);
		const mode = set.fileSpec(name) === undefined ? null : set.mode(name);
		return { name, mode, ...numbers, state: set.state(name) };
	});
}
