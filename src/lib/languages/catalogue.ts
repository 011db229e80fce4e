import type * as compareWords from '../workers/compare-words.en';
import type * as habitWords from '../workers/habit-words.en';
import type * as sheetWords from '../workers/sheet-words.en';
import type * as asks from '../../vite/profile-pages/words/asks.en';
import type * as cellAsks from '../../vite/profile-pages/words/cell-asks.en';
import type * as conditions from '../../vite/profile-pages/words/conditions.en';
import type * as delivery from '../../vite/profile-pages/words/delivery.en';
import type * as effects from '../../vite/profile-pages/words/effects.en';
import type * as overview from '../../vite/profile-pages/words/overview.en';
import type * as packageAsks from '../../vite/profile-pages/words/package-asks.en';
import type * as setAsks from '../../vite/profile-pages/words/set-asks.en';
import type * as wording from '../../vite/profile-pages/words/wording.en';
import type { CheckWords } from './catalogue/checks';
import type { ScreenWords } from './catalogue/screens';
import type { SharedWords } from './catalogue/shared';
import type { FixWords } from './fix-words';
import type { RulePageWords, RuleWords } from './rule-words';
import type { Widened } from './widened';

/*
 * What a language has to say, by area: each is named by the path of its English file below `src/lib`,
 * and has the same names in it. A language is one file that holds all three, or a folder with a file
 * for each, so that nobody loads the words of another.
 */

/** `page`: what the screens say. */
export interface PageWords extends SharedWords, ScreenWords {}

/** `worker`: what the worker says of a roster; rules and quick fixes by their ids. */
export interface WorkerWords extends SharedWords, CheckWords {
	rules: Readonly<Record<string, RuleWords>>;
	fixes: Readonly<Record<string, FixWords>>;
	'workers/compare-words': Widened<typeof compareWords>;
	'workers/habit-words': Widened<typeof habitWords>;
	'workers/sheet-words': Widened<typeof sheetWords>;
}

/** `book`: what the pages of rules and receivers say, which the build makes. */
export interface BookWords extends SharedWords, CheckWords {
	rules: Readonly<Record<string, RuleWords>>;
	'rule-pages': Readonly<Record<string, RulePageWords>>;
	'profile-pages/asks': Widened<typeof asks>;
	'profile-pages/cell-asks': Widened<typeof cellAsks>;
	'profile-pages/conditions': Widened<typeof conditions>;
	'profile-pages/delivery': Widened<typeof delivery>;
	'profile-pages/effects': Widened<typeof effects>;
	'profile-pages/overview': Widened<typeof overview>;
	'profile-pages/package-asks': Widened<typeof packageAsks>;
	'profile-pages/set-asks': Widened<typeof setAsks>;
	'profile-pages/wording': Widened<typeof wording>;
}
