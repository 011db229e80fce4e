import type { ReportSummary } from '../../core/report/report';
import type { ReportWords } from '../words.report';
import { errorsByCause } from './causes';

/** The one sentence a report is about, and the one below it. */
export interface Headline {
	readonly headline: string;
	readonly lead: string;
}

/** Which card the verdict of the standard alone gets. */
export type BaseVerdict = 'error' | 'warning' | 'ok' | 'part';

/** True when a file is there that could not be read to its end. */
export const readInPart = (summary: ReportSummary): boolean =>
	summary.files.some((file) => file.state === 'damaged' || file.state === 'unreadable');

/** The verdict of the standard alone. `ok` is said only where every file could be read. */
export function baseVerdict(summary: ReportSummary): BaseVerdict {
	if (summary.counts.error > 0) return 'error';
	if (readInPart(summary)) return 'part';
	return summary.counts.warning > 0 ? 'warning' : 'ok';
}

/** A cause has to explain at least this share of all errors to be named in the headline. */
const worthNaming = 0.5;

/** The headline of a report: what to do about most of it, or that all is well, with numbers. */
export function headline(summary: ReportSummary, text: ReportWords): Headline {
	const { counts, groups } = summary;
	if (counts.error + counts.warning + counts.info === 0) return cleanHeadline(summary, text);
	const lead = text.counted(counts.error, counts.warning, counts.info, groups.length);
	if (counts.error > 0) return { headline: errorHeadline(summary, text), lead };
	if (readInPart(summary)) return { headline: text.cleanInPart, lead: text.partLead };
	if (counts.warning > 0) return { headline: text.warningsOnly(counts.warning), lead };
	return { headline: text.notesOnly(counts.info), lead };
}

function cleanHeadline(summary: ReportSummary, text: ReportWords): Headline {
	if (readInPart(summary)) return { headline: text.cleanInPart, lead: text.partLead };
	const rows = summary.files.reduce((sum, file) => sum + file.rows, 0);
	return {
		headline: text.clean(presentFiles(summary), rows, summary.input.oneroster),
		lead: summary.notRun.length === 0 ? text.cleanLead : text.cleanExcept(summary.notRun.length)
	};
}

function errorHeadline({ counts, groups }: ReportSummary, text: ReportWords): string {
	if (counts.error === 1) return text.oneError;
	const causes = errorsByCause(groups);
	const largest = Math.max(...causes.values());
	if (causes.size === 1) return text.oneCauseAll(counts.error);
	if (largest >= counts.error * worthNaming) return text.oneCause(largest, counts.error);
	return text.manyCauses(counts.error, causes.size);
}

/** How many files are in the package. */
export const presentFiles = (summary: ReportSummary): number =>
	summary.files.filter((file) => file.state !== 'absent').length;
