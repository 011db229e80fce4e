import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { directorWords } = inUse('ui/director/words', english);
