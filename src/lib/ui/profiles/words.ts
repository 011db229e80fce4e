import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { profileText } = inUse('ui/profiles/words', english);
