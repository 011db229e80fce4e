import { inUse } from '../../languages/words-in-use';
import * as english from './words.note.en';

export const { noteWords, noteTableWords } = inUse('ui/roster/words.note', english);
