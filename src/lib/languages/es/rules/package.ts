import type { RuleWords } from '../../rule-words';
import { zipRules } from './package/zip';
import { entryRules } from './package/entries';
import { fileRules } from './package/files';

export const packageRules: Readonly<Record<string, RuleWords>> = {
	...zipRules,
	...entryRules,
	...fileRules
};
