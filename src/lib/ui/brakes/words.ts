import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { brakeText } = inUse('ui/brakes/words', english);
