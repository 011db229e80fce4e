import { inUse } from '../../../lib/languages/words-in-use';
import * as english from './conditions.en';

export type * from './conditions.en';
export const { predicate, conditionWords, standing, findingConditions } = inUse(
	'profile-pages/conditions',
	english
);
