import { inUse } from '../languages/words-in-use';
import * as english from './compare-words.en';

export const { compareWords, oldIdWords } = inUse('workers/compare-words', english);
