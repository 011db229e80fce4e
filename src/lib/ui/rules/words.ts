import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { ruleWords } = inUse('ui/rules/words', english);
