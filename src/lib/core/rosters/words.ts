import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { dayInWords, loginWords } = inUse('core/rosters/words', english);
