import { inUse } from '../../languages/words-in-use';
import * as english from './words.set-demands.en';

export const { setDemandWords } = inUse('core/profiles/words.set-demands', english);
