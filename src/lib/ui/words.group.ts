import { inUse } from '../languages/words-in-use';
import * as english from './words.group.en';

export const { groupWords, characterWords } = inUse('ui/words.group', english);

export type CharacterWords = typeof characterWords;
