import type { DiffFile } from '../../core/snapshots/diff-report';
import type { ComparisonShape, ForecastShape } from './shapes';
import { compareText } from './words';

/** The one sentence that a comparison is about, and what stands below it. */
export interface LeadSentence {
	readonly headline: string;
	readonly lead: readonly string[];
}

const text = compareText.lead;
const USERS = 'users.csv';

/** How many records of a file changed in any way. */
export const changesOf = ({ added, removed, changed, returned }: DiffFile): number =>
	added + removed + changed + returned;

/** True where no record of any file changed. */
export const isSame = ({ files }: Pick<ComparisonShape, 'files'>): boolean =>
	files.every((file) => changesOf(file) === 0);

/** People whom a receiver would switch off. */
export const peopleOff = ({ records }: ForecastShape): number =>
	records.find(({ file }) => file === USERS)?.switchOff ?? 0;

/**
 * What a comparison comes to: who would be switched off where receivers are chosen, else who is gone
 * from the files.
 */
export function leadSentence(result: ComparisonShape): LeadSentence {
	if (isSame(result)) return sameSentence(result);
	const users = result.files.find(({ name }) => name === USERS);
	const judging = result.forecasts.filter(({ refused }) => !refused);
	const headline = judging.length > 0 ? offHeadline(judging) : goneHeadline(result, users);
	// Of a single receiver the headline says it all.
	const isSaid = result.forecasts.length === 1 && judging.some((each) => peopleOff(each) > 0);
	const twins = result.rekeyed.filter(({ file, isSwap }) => file === USERS && !isSwap).length;
	const lead = [
		...(isSaid || result.forecasts.length === 0 ? [] : [receiversLine(result.forecasts)]),
		...(users === undefined
			? []
			: [text.files(users.added, users.removed, users.changed, users.returned)]),
		...(twins > 0 ? [text.rekeyed(twins)] : []),
		...(result.forecasts.length === 0 ? [text.choose] : []),
		...(result.isDelta ? [text.delta] : [])
	];
	return { headline, lead };
}

function sameSentence({ files, isDelta }: ComparisonShape): LeadSentence {
	const rows = files.reduce((sum, { after }) => sum + after, 0);
	const columns = files.reduce(
		(sum, { columnsAdded, columnsRemoved }) => sum + columnsAdded.length + columnsRemoved.length,
		0
	);
	return {
		headline: text.nothing,
		lead: [
			text.same(rows, files.length),
			...(columns > 0 ? [text.newColumns(columns)] : []),
			...(isDelta ? [text.delta] : [])
		]
	};
}

function offHeadline(forecasts: readonly ForecastShape[]): string {
	const counts = forecasts.map(peopleOff);
	const most = Math.max(...counts);
	if (most === 0) return text.nobodyOff;
	const worst = forecasts[counts.indexOf(most)];
	const sentence = counts.every((count) => count === most)
		? text.off(most, counts.length === 1 ? (worst?.title ?? null) : null)
		: text.upTo(most);
	return joined(sentence, oneSchool(worst?.offBySchool[0]?.count ?? 0, most));
}

function goneHeadline({ files, schools }: ComparisonShape, users: DiffFile | undefined): string {
	if (users === undefined || changesOf(users) === 0)
		return text.otherFiles(files.reduce((sum, file) => sum + changesOf(file), 0));
	if (users.removed === 0) return text.nobodyGone;
	const most = Math.max(0, ...schools.map(({ students, staff }) => students.gone + staff.gone));
	return joined(text.gone(users.removed), oneSchool(most, users.removed));
}

/** Said where at least half of several are at one school. */
const oneSchool = (part: number, all: number): string =>
	all > 1 && part * 2 >= all ? text.atOne(Math.min(part, all), all) : '';

const joined = (...parts: readonly string[]): string =>
	parts.filter((part) => part !== '').join(' ');

function receiversLine(forecasts: readonly ForecastShape[]): string {
	const parts = forecasts.map((each) =>
		each.refused ? text.refuses(each.title) : text.at(each.title, peopleOff(each))
	);
	return `${parts.join('; ')}.`;
}
