import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export type * from './words.en';
export const {
	thingsIn,
	brakeWords,
	brakeRefusals,
	forecastWords,
	clueWords,
	rollOverWords,
	churnWords
} = inUse('core/snapshots/words', english);
