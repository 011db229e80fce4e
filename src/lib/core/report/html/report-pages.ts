import type { Checked } from '../../check';
import { success, type Outcome } from '../../outcome';
import { standardNames } from '../../zip/standard-names';
import type { ReportSummary } from '../report';
import { htmlReport } from './html-report';
import { privatePart } from './private-report';
import { wholePart } from './report-part';
import type { SchoolReport } from './school-report';

/** Rows of each group on a page: it is printed, and the list as CSV has all of them. */
export const PAGE_ROWS = 25;

/** The whole report as a page. */
export const wholePage = (
	checked: Checked,
	summary: ReportSummary,
	mostRows = PAGE_ROWS
): Generator<string, void, undefined> =>
	htmlReport({
		part: wholePart(checked, mostRows),
		...factsOf(summary),
		school: null,
		isPrivate: false,
		profiles: summary.profiles,
		files: summary.files,
		notRun: summary.notRun
	});

/**
 * The page of one school: the findings of its rows alone.
 * @param part with at least `mostRows` rows of each group, where it has them
 */
export const schoolPage = (
	part: SchoolReport,
	summary: ReportSummary,
	mostRows = PAGE_ROWS
): Generator<string, void, undefined> =>
	htmlReport({
		part: {
			counts: part.counts,
			groups: part.groups.map((group) => ({ ...group, rows: group.rows.slice(0, mostRows) }))
		},
		...factsOf(summary),
		// The hash is that of a file which holds the rows of all others.
		sha256: null,
		school: part.name,
		isPrivate: false,
		profiles: [],
		files: [],
		notRun: []
	});

/** The whole report as a page without personal data: see `privatePart`. */
export function privatePage(
	checked: Checked,
	summary: ReportSummary,
	salt: string,
	mostRows = PAGE_ROWS
): Outcome<Generator<string, void, undefined>, 'salt-too-short'> {
	const part = privatePart(checked, salt, mostRows);
	if (!part.ok) return part;
	return success(
		htmlReport({
			part: part.value,
			...factsOf(summary),
			name: null,
			sha256: null,
			school: null,
			isPrivate: true,
			profiles: summary.profiles,
			files: summary.files.filter(({ name }) => standardNames.includes(name)),
			notRun: summary.notRun.filter(({ file }) => standardNames.includes(file))
		})
	);
}

const factsOf = ({ input, asOf, tool }: ReportSummary) => ({
	name: input.name,
	oneroster: input.oneroster,
	sha256: input.sha256,
	asOf,
	toolVersion: tool.version
});
