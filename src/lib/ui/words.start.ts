import { inUse } from '../languages/words-in-use';
import * as english from './words.start.en';

export const { startWords, earlierWords, heldWords } = inUse('ui/words.start', english);

export type StartWords = typeof startWords;
