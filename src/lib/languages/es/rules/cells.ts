import type { RuleWords } from '../../rule-words';
import { valueRules } from './cells/values';
import { idRules } from './cells/ids';
import { tokenRules } from './cells/tokens';
import { dateRules } from './cells/dates';
import { textRules } from './cells/texts';
import { codeRules } from './cells/codes';

export const cellsRules: Readonly<Record<string, RuleWords>> = {
	...valueRules,
	...idRules,
	...tokenRules,
	...dateRules,
	...textRules,
	...codeRules
};
