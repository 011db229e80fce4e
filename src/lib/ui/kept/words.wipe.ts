import { inUse } from '../../languages/words-in-use';
import * as english from './words.wipe.en';

export const { wipeWords } = inUse('ui/kept/words.wipe', english);
