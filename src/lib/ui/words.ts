import { inUse } from '../languages/words-in-use';
import * as english from './words.en';

export const { words } = inUse('ui/words', english);

/** All words that every screen has. */
export type Words = typeof words;
