import type { BookWords } from '../catalogue';
import { checks } from './checks';
import * as asks from './profile-pages/asks';
import * as cellAsks from './profile-pages/cell-asks';
import * as conditions from './profile-pages/conditions';
import * as delivery from './profile-pages/delivery';
import * as effects from './profile-pages/effects';
import * as overview from './profile-pages/overview';
import * as packageAsks from './profile-pages/package-asks';
import * as setAsks from './profile-pages/set-asks';
import * as wording from './profile-pages/wording';
import { rulePages } from './rule-pages';
import { rules } from './rules';
import { shared } from './shared';

/** What the pages of rules and receivers say, which the build makes, in Spanish. */
export const book = {
	rules,
	'rule-pages': rulePages,
	...shared,
	...checks,
	'profile-pages/asks': asks,
	'profile-pages/cell-asks': cellAsks,
	'profile-pages/conditions': conditions,
	'profile-pages/delivery': delivery,
	'profile-pages/effects': effects,
	'profile-pages/overview': overview,
	'profile-pages/package-asks': packageAsks,
	'profile-pages/set-asks': setAsks,
	'profile-pages/wording': wording
} satisfies BookWords;
