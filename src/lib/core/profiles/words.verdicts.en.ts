import { count, list, plural } from '../../languages/en/counts';
import type { DemandWords } from './demand-words';

/** The verdicts as sentences. */
export const profileWords = {
	accepted: (title: string, warnings: number): string =>
		warnings === 0
			? `${title} would take this zip as it is.`
			: `${title} would take this zip. ${plural(warnings, 'thing needs', 'things need')} a look.`,
	losses: (title: string, files: readonly string[], rows: number, values: number): string => {
		const lost = [
			...(files.length > 0 ? [`${list(files)} as a whole`] : []),
			...(rows > 0 ? [plural(rows, 'row', 'rows')] : []),
			...(values > 0 && rows === 0 && files.length === 0 ? [plural(values, 'value', 'values')] : [])
		];
		return lost.length === 0
			? `${title} would take this zip with losses.`
			: `${title} would take this zip and leave out ${list(lost)}.`;
	},
	rejected: (title: string, message: string, problems: number): string =>
		problems < 2
			? `${title} would refuse this zip. ${message}`
			: `${title} would refuse this zip for ${count(problems)} reasons. ${message}`,
	unknown: (title: string): string =>
		`Nobody can say what ${title} would do: a file that it needs could not be read.`
} as const;

/** What an abort threshold of a receiver says. */
export const thresholdWords: DemandWords = {
	title: 'Too many records that fail',
	messages: {
		one: '{failed|record|records} of {file} would fail. {receiver} allows {expected}.'
	},
	advice: 'Correct the records of {file} that would fail.'
};
