import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { curingWords, evidenceWords } = inUse('core/version/words', english);
