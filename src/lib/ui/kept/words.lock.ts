import { inUse } from '../../languages/words-in-use';
import * as english from './words.lock.en';

export const { lockWords } = inUse('ui/kept/words.lock', english);
