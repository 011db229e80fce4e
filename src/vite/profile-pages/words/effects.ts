import { inUse } from '../../../lib/languages/words-in-use';
import * as english from './effects.en';

export const { effectWords, relaxedWords, inheritedWords } = inUse(
	'profile-pages/effects',
	english
);
