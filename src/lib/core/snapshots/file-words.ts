import { inUse } from '../../languages/words-in-use';
import * as english from './file-words.en';

export const { fileWords } = inUse('core/snapshots/file-words', english);
