import { inUse } from '../../../languages/words-in-use';
import * as english from './words.en';

export const { formatWords, refusalWords, faultWords } = inUse(
	'core/profiles/format/words',
	english
);
