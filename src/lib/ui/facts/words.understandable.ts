import { inUse } from '../../languages/words-in-use';
import * as english from './words.understandable.en';

export const { understandable } = inUse('ui/facts/words.understandable', english);
