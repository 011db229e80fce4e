import { inUse } from '../../../languages/words-in-use';
import * as english from './words.en';

export const { expectationWords, kindWords, unjudgedWords } = inUse(
	'core/profiles/demands/words',
	english
);
