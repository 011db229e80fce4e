import { inUse } from '../../languages/words-in-use';
import * as english from './words.find.en';

export const { rosterStartWords, findWords, personWords, loginWords } = inUse(
	'ui/roster/words.find',
	english
);
