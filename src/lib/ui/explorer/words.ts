import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { explorerWords } = inUse('ui/explorer/words', english);
