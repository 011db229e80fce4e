import { inUse } from '../../../lib/languages/words-in-use';
import * as english from './wording.en';

export const {
	all,
	allNamed,
	counted,
	dayWords,
	either,
	eitherNamed,
	named,
	number,
	sentence,
	wordingOf
} = inUse('profile-pages/wording', english);
