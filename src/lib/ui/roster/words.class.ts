import { inUse } from '../../languages/words-in-use';
import * as english from './words.class.en';

export const { classWords, personRowWords, missingWords } = inUse('ui/roster/words.class', english);
