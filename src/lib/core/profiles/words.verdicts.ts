import { inUse } from '../../languages/words-in-use';
import * as english from './words.verdicts.en';

export const { profileWords, thresholdWords } = inUse('core/profiles/words.verdicts', english);
