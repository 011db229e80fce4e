import { en } from './words.en';

/** All words of the interface. A second language is one more file of this type. */
export type Words = typeof en;

/** The words in use. */
export const words: Words = en;
