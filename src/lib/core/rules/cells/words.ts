import { inUse } from '../../../languages/words-in-use';
import * as english from './words.en';

export const { valueWords, roleListWords, signWords, monthWords } = inUse(
	'core/rules/cells/words',
	english
);
