import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { shareWords } = inUse('ui/share/words', english);
