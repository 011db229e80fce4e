import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { receiverWords } = inUse('ui/receivers/words', english);
