import { inUse } from '../../languages/words-in-use';
import * as english from './words.list.en';

export const { keptListWords, keptReportWords } = inUse('ui/kept/words.list', english);
