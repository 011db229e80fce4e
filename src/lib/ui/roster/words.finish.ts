import { inUse } from '../../languages/words-in-use';
import * as english from './words.finish.en';

export const { aloneWords, finishWords, leaveWords, lostWords } = inUse(
	'ui/roster/words.finish',
	english
);
