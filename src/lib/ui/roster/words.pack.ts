import { inUse } from '../../languages/words-in-use';
import * as english from './words.pack.en';

export const { packWords, sealedWords } = inUse('ui/roster/words.pack', english);
