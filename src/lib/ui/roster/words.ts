import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { rosterWords } = inUse('ui/roster/words', english);
