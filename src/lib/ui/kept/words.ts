import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { keptWords } = inUse('ui/kept/words', english);
