import { inUse } from '../../../languages/words-in-use';
import * as english from './words.en';

export const { htmlWords } = inUse('core/report/html/words', english);
