import type * as editsFixesWords from '../../core/edits/fixes/words.en';
import type * as previousWords from '../../core/previous/words.en';
import type * as rulesCellsWords from '../../core/rules/cells/words.en';
import type * as rulesCsvWords from '../../core/rules/csv/words.en';
import type * as rulesKeysWords from '../../core/rules/keys/words.en';
import type * as rulesPackageWords from '../../core/rules/package/words.en';
import type * as rulesWords from '../../core/rules/words.en';
import type * as versionWords from '../../core/version/words.en';
import type { Widened } from '../widened';

/** What only a check says, by area: the worker and, of the same rules, the build. */
export interface CheckWords {
	'core/edits/fixes/words': Widened<typeof editsFixesWords>;
	'core/previous/words': Widened<typeof previousWords>;
	'core/rules/cells/words': Widened<typeof rulesCellsWords>;
	'core/rules/csv/words': Widened<typeof rulesCsvWords>;
	'core/rules/keys/words': Widened<typeof rulesKeysWords>;
	'core/rules/package/words': Widened<typeof rulesPackageWords>;
	'core/rules/words': Widened<typeof rulesWords>;
	'core/version/words': Widened<typeof versionWords>;
}
