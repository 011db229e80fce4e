import type { RuleWords } from '../../rule-words';
import { characterRules } from './csv/characters';
import { fieldRules } from './csv/fields';
import { lineRules } from './csv/lines';

export const csvRules: Readonly<Record<string, RuleWords>> = {
	...characterRules,
	...fieldRules,
	...lineRules
};
