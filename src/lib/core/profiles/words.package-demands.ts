import { inUse } from '../../languages/words-in-use';
import * as english from './words.package-demands.en';

export const { packageDemandWords } = inUse('core/profiles/words.package-demands', english);
