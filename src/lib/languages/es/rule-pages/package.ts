import type { RulePageWords } from '../../rule-words';
import { zipPages } from './package/zip';
import { entryPages } from './package/entries';
import { filePages } from './package/files';

export const packagePages: Readonly<Record<string, RulePageWords>> = {
	...zipPages,
	...entryPages,
	...filePages
};
