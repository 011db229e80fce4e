import type { ReportProfileFile } from '../report/report';
import type { Counted, Verdict } from './judgement';
import { profileWords } from './words.verdicts';

/**
 * The verdict in a sentence, the receiver first: whether the zip would be taken, what would be lost,
 * or what stops it.
 */
export function sentenceOf(
	title: string,
	verdict: Verdict,
	all: readonly Counted[],
	files: readonly ReportProfileFile[]
): string {
	if (verdict === 'rejected') return refused(title, all);
	if (verdict === 'unknown') return profileWords.unknown(title);
	if (verdict === 'accepted-with-losses') return losses(title, all, files);
	const warnings = all.filter(({ severity }) => severity === 'warning').length;
	return profileWords.accepted(title, warnings);
}

function refused(title: string, all: readonly Counted[]): string {
	const stopping = all.filter(({ effect }) => effect === 'refusesZip');
	const [first] = stopping;
	const { message } = first.group.group(0);
	return profileWords.rejected(title, message, stopping.length);
}

function losses(
	title: string,
	all: readonly Counted[],
	files: readonly ReportProfileFile[]
): string {
	const refusedFiles = [
		...new Set(
			all
				.filter(({ effect }) => effect === 'refusesFile')
				.map(({ group }) => group.matches.file ?? '')
		)
	].filter((file) => file !== '');
	const rows = files
		.filter(({ name }) => !refusedFiles.includes(name))
		.reduce((sum, { failed }) => sum + failed, 0);
	const values = all
		.filter(({ effect }) => effect === 'dropsValue')
		.reduce((sum, { group }) => sum + group.count, 0);
	return profileWords.losses(title, refusedFiles, rows, values);
}
