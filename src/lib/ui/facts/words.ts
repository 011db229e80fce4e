import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { factsWords } = inUse('ui/facts/words', english);
