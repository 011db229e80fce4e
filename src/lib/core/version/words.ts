import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { curingWords } = inUse('core/version/words', english);
