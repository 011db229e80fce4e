import type { WorkerWords } from '../catalogue';
import { checks } from './checks';
import { fixes } from './core/fixes';
import { rules } from './rules';
import { shared } from './shared';
import * as compareWords from './workers/compare-words';
import * as habitWords from './workers/habit-words';
import * as sheetWords from './workers/sheet-words';

/** What the worker says of a roster, in Spanish. */
export const worker = {
	rules,
	fixes,
	...shared,
	...checks,
	'workers/compare-words': compareWords,
	'workers/habit-words': habitWords,
	'workers/sheet-words': sheetWords
} satisfies WorkerWords;
