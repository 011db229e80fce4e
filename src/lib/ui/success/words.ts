import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { successWords } = inUse('ui/success/words', english);
