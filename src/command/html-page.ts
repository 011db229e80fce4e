import { randomBytes } from 'node:crypto';
import type { Checked } from '../lib/core/check';
import { privatePage, wholePage } from '../lib/core/report/html/report-pages';
import type { ReportSummary } from '../lib/core/report/report';
import { callerFolder } from './caller-folder';
import type { CheckCall } from './call';
import { shortened } from './printable';
import { UnwritableFile, WrittenFile } from './written-file';

/**
 * Writes the report as a page, without personal data where that is asked for.
 * @returns why it could not be written, in a sentence; null when it was
 */
export async function writePage(
	{ html, isPrivate, file, previous }: Pick<CheckCall, 'html' | 'isPrivate' | 'file' | 'previous'>,
	checked: Checked,
	facts: ReportSummary
): Promise<string | null> {
	if (html === null) return null;
	const page = isPrivate ? hiddenPage(checked, facts) : wholePage(checked, facts);
	try {
		const inputs = previous === null ? [file] : [file, previous];
		const written = await WrittenFile.begin(html, callerFolder(), inputs);
		try {
			await written.write(encoded(page));
			await written.keep();
		} finally {
			await written.close();
		}
		return null;
	} catch (fault) {
		if (!(fault instanceof UnwritableFile)) throw fault;
		return `${shortened(fault.path)} could not be written: ${fault.why}.\n`;
	}
}

/** The salt is drawn for this page and kept nowhere. */
function hiddenPage(checked: Checked, facts: ReportSummary): Iterable<string> {
	const page = privatePage(checked, facts, randomBytes(32).toString('hex'));
	if (!page.ok) throw new Error(page.problem);
	return page.value;
}

async function* encoded(texts: Iterable<string>): AsyncGenerator<Uint8Array> {
	const encoder = new TextEncoder();
	for (const text of texts) yield encoder.encode(text);
}
