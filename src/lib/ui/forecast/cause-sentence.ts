import type { MessagePart } from '../../core/findings/finding';
import type { CauseGroup, CauseShape } from './forecast-shape';
import { forecastText } from './words';

const text = forecastText.causes;
const plain = (words: string): MessagePart => ({ text: words, isValue: false });

/**
 * Why records of a file would be switched off, as a sentence with the value in it where one value
 * does it: "1,052 students would be switched off because their role `pupil` …".
 * @param file the file of the records
 * @param title the receiver
 */
export function causeSentence(
	cause: CauseShape,
	file: string,
	group: CauseGroup | null,
	title: string
): readonly MessagePart[] {
	const who = whoOf(cause, file);
	const isOwn = cause.file === file;
	const begin = text.begin(who);
	const column = group?.column ?? null;
	const value = group?.value ?? null;
	if (column === null || value === null) return [plain(`${begin} ${text.because}`)];
	const whose = isOwn ? text.their(column) : text.theirOther(column, cause.file);
	if (value.trim() === '') return [plain(`${begin} ${text.empty(whose)}`)];
	return [
		plain(`${begin} ${text.before(whose)} `),
		{ text: value, isValue: true },
		plain(` ${text.after(title, column)}`)
	];
}

/** The people by what they are, or the records by what their file holds. */
const whoOf = ({ kinds, count }: CauseShape, file: string): string =>
	kinds === null ? forecastText.counted(file, count) : forecastText.kinds(kinds);
