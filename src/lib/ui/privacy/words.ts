import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { privacyWords, ruleWords } = inUse('ui/privacy/words', english);
