import { inUse } from '../../languages/words-in-use';
import * as english from './words.cell-demands.en';

export const { cellDemandWords } = inUse('core/profiles/words.cell-demands', english);
