import { inUse } from '../../languages/words-in-use';
import * as english from './words.robust.en';

export const { robust } = inUse('ui/facts/words.robust', english);
