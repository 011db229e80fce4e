import { inUse } from '../../languages/words-in-use';
import * as english from './delta-zip-words.en';

export const { deltaRefusal, deltaNotes } = inUse('core/snapshots/delta-zip-words', english);
