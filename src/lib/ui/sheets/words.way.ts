import { inUse } from '../../languages/words-in-use';
import * as english from './words.way.en';

export const { sheetsWay } = inUse('ui/sheets/words.way', english);
