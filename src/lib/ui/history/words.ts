import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { historyWords } = inUse('ui/history/words', english);
