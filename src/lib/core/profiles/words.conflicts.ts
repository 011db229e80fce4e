import { inUse } from '../../languages/words-in-use';
import * as english from './words.conflicts.en';

export const { conflictWords } = inUse('core/profiles/words.conflicts', english);
