import { inUse } from '../../languages/words-in-use';
import * as english from './words.way.en';

export const { rosterWayWords } = inUse('ui/roster/words.way', english);
