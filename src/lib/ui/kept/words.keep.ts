import { inUse } from '../../languages/words-in-use';
import * as english from './words.keep.en';

export const { keepWords, memoryWords } = inUse('ui/kept/words.keep', english);
