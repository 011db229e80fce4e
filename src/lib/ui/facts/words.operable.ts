import { inUse } from '../../languages/words-in-use';
import * as english from './words.operable.en';

export const { operable } = inUse('ui/facts/words.operable', english);
