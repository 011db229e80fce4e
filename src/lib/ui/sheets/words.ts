import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { sheetText } = inUse('ui/sheets/words', english);
