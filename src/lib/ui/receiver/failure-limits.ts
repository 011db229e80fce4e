import type { ReceiverView } from '../../core/report/receiver-view';
import type { ReportProfileFile } from '../../core/report/report';
import { receiverText } from './words';

/** How many records of a file may fail at a receiver; null where it does not count them. */
export function mostAllowed({ limits }: Pick<ReceiverView, 'limits'>, file: string): number | null {
	const fitting = limits.filter(({ files, most }) => most > 0 && (files?.includes(file) ?? true));
	return fitting.length === 0 ? null : Math.min(...fitting.map(({ most }) => most));
}

/** Whether a receiver would abort over records that fail, in a sentence; null where it never does. */
export function failing(
	receiver: Pick<ReceiverView, 'limits' | 'title'>,
	files: readonly ReportProfileFile[]
): { readonly isPassed: boolean; readonly sentence: string } | null {
	const { title } = receiver;
	const text = receiverText.saved;
	const limited = files.flatMap(({ name, failed }) => {
		const most = mostAllowed(receiver, name);
		return most === null ? [] : [{ name, failed, most, over: failed - most }];
	});
	if (limited.length === 0) return null;
	const worst = limited.reduce((a, b) => (b.over > a.over ? b : a));
	const { name, failed, most, over } = worst;
	if (over > 0) return { isPassed: true, sentence: text.over(title, name, failed, most) };
	const sentence = failed === 0 ? text.none(title, most) : text.under(title, most, failed, name);
	return { isPassed: false, sentence };
}
