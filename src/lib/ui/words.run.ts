import { inUse } from '../languages/words-in-use';
import * as english from './words.run.en';

export const { runWords, askWords, faultWords, refusedWords } = inUse('ui/words.run', english);
