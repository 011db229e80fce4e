import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { rollOverText } = inUse('ui/roll-over/words', english);
