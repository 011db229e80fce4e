import { inUse } from '../../languages/words-in-use';
import * as english from './words.perceivable.en';

export const { perceivable } = inUse('ui/facts/words.perceivable', english);
