import type { CheckWords } from '../catalogue/checks';
import * as editsFixesWords from './core/edits/fixes/words';
import * as previousWords from './core/previous/words';
import * as rulesCellsWords from './core/rules/cells/words';
import * as rulesCsvWords from './core/rules/csv/words';
import * as rulesKeysWords from './core/rules/keys/words';
import * as rulesPackageWords from './core/rules/package/words';
import * as rulesWords from './core/rules/words';
import * as versionWords from './core/version/words';

/** What only a check says, in Spanish. */
export const checks = {
	'core/edits/fixes/words': editsFixesWords,
	'core/previous/words': previousWords,
	'core/rules/cells/words': rulesCellsWords,
	'core/rules/csv/words': rulesCsvWords,
	'core/rules/keys/words': rulesKeysWords,
	'core/rules/package/words': rulesPackageWords,
	'core/rules/words': rulesWords,
	'core/version/words': versionWords
} satisfies CheckWords;
