import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { helpWords } = inUse('ui/help/words', english);
