import type { Checked } from '../../check';
import { success, type Outcome } from '../../outcome';
import { standardNames } from '../../zip/standard-names';
import type { ReportSummary } from '../report';
import { htmlReport } from './html-report';
import { privatePart } from './private-report';
import { wholePart } from './report-part';
import { schoolReports } from './school-report';

/** Rows of each group on a page. */
export const PAGE_ROWS = 100;

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

/** A page for one school. */
export interface SchoolPage {
	/** sourcedId; null for what belongs to no school. */
	readonly school: string | null;
	/** Name of the school; empty for what belongs to none. */
	readonly name: string;
	/** Findings on it. */
	readonly findings: number;
	html(): Generator<string, void, undefined>;
}

/** A page for each school with the findings of its rows alone, and one for what belongs to none. */
export function schoolPages(
	checked: Checked,
	summary: ReportSummary,
	mostRows = PAGE_ROWS
): SchoolPage[] {
	return schoolReports(checked, mostRows).map((part) => ({
		school: part.school,
		name: part.name,
		findings: part.groups.reduce((sum, { count }) => sum + count, 0),
		html: () =>
			htmlReport({
				part,
				...factsOf(summary),
				// The hash is that of a file which holds the rows of all others.
				sha256: null,
				school: part.name,
				isPrivate: false,
				profiles: [],
				files: [],
				notRun: []
			})
	}));
}

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
