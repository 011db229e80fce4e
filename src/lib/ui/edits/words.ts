import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { editWords } = inUse('ui/edits/words', english);
