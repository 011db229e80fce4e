import { inUse } from '../../languages/words-in-use';
import * as english from './words.file.en';

export const { keptFileWords } = inUse('ui/kept/words.file', english);
