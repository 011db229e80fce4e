import { inUse } from '../../languages/words-in-use';
import * as english from './habit-words.en';

export const { habitText } = inUse('ui/edits/habit-words', english);
