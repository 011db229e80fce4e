import { inUse } from '../languages/words-in-use';
import * as english from './words.en';

export const { words } = inUse('ui/words', english);

/** All words of the interface that several screens share. */
export type Words = typeof words;
