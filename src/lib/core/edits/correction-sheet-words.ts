import { inUse } from '../../languages/words-in-use';
import * as english from './correction-sheet-words.en';

export const { sheetWords } = inUse('core/edits/correction-sheet-words', english);
