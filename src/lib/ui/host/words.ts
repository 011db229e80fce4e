import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { hostText } = inUse('ui/host/words', english);
