import { inUse } from '../../../languages/words-in-use';
import * as english from './words.en';

export const { delimiterWords, encodingWords, characterWords } = inUse(
	'core/rules/csv/words',
	english
);
