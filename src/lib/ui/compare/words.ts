import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { compareText } = inUse('ui/compare/words', english);
