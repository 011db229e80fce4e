import type { Checked } from '../core/check';
import { reportCsv } from '../core/report/csv';
import { reportJson } from '../core/report/json';
import { summary } from '../core/report/summary';
import type { CheckApi } from './api';
import { setAsideMarks } from './group-key';

/** How a report is asked for: see `CheckApi`. */
export type ReportCall = Parameters<CheckApi['report']>;

/**
 * The report of a corrected roster. It names no hash: what was given is not what the report is about, and
 * what will be written is hashed when it is.
 */
export async function editedReport(
	checked: Checked,
	toolVersion: string,
	[format, sample, entries = []]: ReportCall
): Promise<Uint8Array> {
	const options = { toolVersion, asOf: checked.set.asOf, sha256: null, sample };
	const setAside = setAsideMarks(summary(checked, options), entries);
	const pieces =
		format === 'json'
			? reportJson(checked, { ...options, setAside })
			: reportCsv(checked, sample, setAside);
	return new Uint8Array(await new Blob([...pieces]).arrayBuffer());
}
