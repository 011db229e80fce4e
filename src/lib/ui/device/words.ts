import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { deviceWords } = inUse('ui/device/words', english);
