import type { RulePageWords } from '../../rule-words';
import { idPages } from './keys/ids';
import { referencePages } from './keys/references';
import { deltaPages } from './keys/deltas';
import { deletionPages } from './keys/deletions';

export const keysPages: Readonly<Record<string, RulePageWords>> = {
	...idPages,
	...referencePages,
	...deltaPages,
	...deletionPages
};
