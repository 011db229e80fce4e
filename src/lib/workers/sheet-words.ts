import { inUse } from '../languages/words-in-use';
import * as english from './sheet-words.en';

export const { sheetTitles, noteProblems, sheetNotes } = inUse('workers/sheet-words', english);
