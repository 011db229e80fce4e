import { inUse } from '../languages/words-in-use';
import * as english from './words.report.en';

export const { reportWords, versionWords, previousWords, filterWords } = inUse(
	'ui/words.report',
	english
);

export type ReportWords = typeof reportWords;
