import type { CheckResult } from '../workers/api';
import type { StoredLine } from '../storage/history';

/** What one check leaves behind: date, sizes, counts and verdicts; no name, no id, no value. */
export function historyLine(
	{ summary, refused }: CheckResult,
	at: Date = new Date()
): Omit<StoredLine, 'id'> {
	const { counts, files, input } = summary;
	return {
		at: at.toISOString(),
		bytes: input.bytes,
		files: files.filter(({ state }) => state !== 'absent').length,
		rows: files.reduce((sum, { rows }) => sum + rows, 0),
		errors: counts.error,
		warnings: counts.warning,
		infos: counts.info,
		verdict: verdict(refused, counts.error, counts.warning),
		receivers: receiverVerdicts(summary)
	};
}

/** The verdict of each chosen receiver, by its id; no title, no sentence, which may quote a value. */
export const receiverVerdicts = ({
	profiles
}: CheckResult['summary']): NonNullable<StoredLine['receivers']> =>
	profiles.map(({ id, verdict: said }) => ({ id, verdict: said }));

function verdict(refused: boolean, errors: number, warnings: number): StoredLine['verdict'] {
	if (refused) return 'refused';
	if (errors > 0) return 'errors';
	return warnings > 0 ? 'warnings' : 'clean';
}
