import { cellsRules } from './cells/index';
import { csvRules } from './csv/index';
import { deliveryRules } from './delivery/index';
import { gradebookRules } from './gradebook/index';
import { headerRules } from './header/index';
import { keysRules } from './keys/index';
import { logicRules } from './logic/index';
import { manifestRules } from './manifest/index';
import { packageRules } from './package/index';
import { rolesRules } from './roles/index';
import { plausibilityRules } from './plausibility/index';
import type { Rule } from './rule';
import { versionRules } from './version/index';

/** Every rule, in the order in which a person would fix what it finds. */
export const rules: readonly Rule[] = [
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
];
