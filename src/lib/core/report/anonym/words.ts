import { inUse } from '../../../languages/words-in-use';
import * as english from './words.en';

export const { anonymRefusal, anonymNotes } = inUse('core/report/anonym/words', english);
