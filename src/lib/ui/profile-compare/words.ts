import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { compareWords } = inUse('ui/profile-compare/words', english);
