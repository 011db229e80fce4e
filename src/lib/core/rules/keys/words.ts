import { inUse } from '../../../languages/words-in-use';
import * as english from './words.en';

export const { targetWords, expectedWords } = inUse('core/rules/keys/words', english);
