import { inUse } from '../../../lib/languages/words-in-use';
import * as english from './overview.en';

export const { overviewWords, placeTitles, questionWords, dayRange } = inUse(
	'profile-pages/overview',
	english
);
