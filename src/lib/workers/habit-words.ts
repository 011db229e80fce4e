import { inUse } from '../languages/words-in-use';
import * as english from './habit-words.en';

export const { habitWords } = inUse('workers/habit-words', english);
