import { inUse } from '../../../languages/words-in-use';
import * as english from './words.en';

export const { methodWords } = inUse('core/rules/package/words', english);
