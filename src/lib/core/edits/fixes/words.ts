import { inUse } from '../../../languages/words-in-use';
import * as english from './words.en';

export const { choiceWords } = inUse('core/edits/fixes/words', english);
