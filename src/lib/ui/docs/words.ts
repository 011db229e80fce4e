import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { docsWords } = inUse('ui/docs/words', english);
