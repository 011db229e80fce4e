import { inUse } from '../../languages/words-in-use';
import * as english from './words.trouble.en';

export const { keptTrouble } = inUse('ui/kept/words.trouble', english);
