import type { RuleWords } from '../rule-words';
import { packageRules } from './rules/package';
import { versionRules } from './rules/version';
import { manifestRules } from './rules/manifest';
import { csvRules } from './rules/csv';
import { headerRules } from './rules/header';
import { cellsRules } from './rules/cells';
import { keysRules } from './rules/keys';
import { deliveryRules } from './rules/delivery';
import { rolesRules } from './rules/roles';
import { logicRules } from './rules/logic';
import { gradebookRules } from './rules/gradebook';
import { plausibilityRules } from './rules/plausibility';

/** Texts of the rules in Spanish, by their ids. */
export const rules: Readonly<Record<string, RuleWords>> = {
	...packageRules,
	...versionRules,
	...manifestRules,
	...csvRules,
	...headerRules,
	...cellsRules,
	...keysRules,
	...deliveryRules,
	...rolesRules,
	...logicRules,
	...gradebookRules,
	...plausibilityRules
};
