import { inUse } from '../../languages/words-in-use';
import * as english from './words.way.en';

export const { docsWayWords } = inUse('ui/docs/words.way', english);
