import type { RulePageWords } from '../../rule-words';
import { characterPages } from './csv/characters';
import { fieldPages } from './csv/fields';
import { linePages } from './csv/lines';

export const csvPages: Readonly<Record<string, RulePageWords>> = {
	...characterPages,
	...fieldPages,
	...linePages
};
