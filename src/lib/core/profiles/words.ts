import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export type * from './words.en';
export const { demandWords, thresholdWords, profileWords, conflictWords } = inUse(
	'core/profiles/words',
	english
);
