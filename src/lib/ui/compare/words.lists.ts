import { inUse } from '../../languages/words-in-use';
import * as english from './words.lists.en';

export const { listText, twinText } = inUse('ui/compare/words.lists', english);
