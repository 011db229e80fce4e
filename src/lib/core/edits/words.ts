import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { counted, editWords, logWords, withheldWords, leaveOutWords, exportWords } = inUse(
	'core/edits/words',
	english
);
