import type { RulePageWords } from '../../rule-words';
import { valuePages } from './cells/values';
import { idPages } from './cells/ids';
import { tokenPages } from './cells/tokens';
import { datePages } from './cells/dates';
import { textPages } from './cells/texts';
import { codePages } from './cells/codes';

export const cellsPages: Readonly<Record<string, RulePageWords>> = {
	...valuePages,
	...idPages,
	...tokenPages,
	...datePages,
	...textPages,
	...codePages
};
