import { inUse } from '../../../lib/languages/words-in-use';
import * as english from './delivery.en';

export type * from './delivery.en';
export const { deliveryTitles, modeConditions, deliveryWords, compareWords, showsWords } = inUse(
	'profile-pages/delivery',
	english
);
