import type { RulePageWords } from '../rule-words';
import { packagePages } from './rule-pages/package';
import { versionPages } from './rule-pages/version';
import { manifestPages } from './rule-pages/manifest';
import { csvPages } from './rule-pages/csv';
import { headerPages } from './rule-pages/header';
import { cellsPages } from './rule-pages/cells';
import { keysPages } from './rule-pages/keys';
import { deliveryPages } from './rule-pages/delivery';
import { rolesPages } from './rule-pages/roles';
import { logicPages } from './rule-pages/logic';
import { gradebookPages } from './rule-pages/gradebook';
import { plausibilityPages } from './rule-pages/plausibility';

/** What the pages of the rules say beside, in Spanish. */
export const rulePages: Readonly<Record<string, RulePageWords>> = {
	...packagePages,
	...versionPages,
	...manifestPages,
	...csvPages,
	...headerPages,
	...cellsPages,
	...keysPages,
	...deliveryPages,
	...rolesPages,
	...logicPages,
	...gradebookPages,
	...plausibilityPages
};
