import type { RulePageWords } from '../../rule-words';
import { personPages } from './plausibility/people';
import { classPages } from './plausibility/classes';
import { seatPages } from './plausibility/seats';

export const plausibilityPages: Readonly<Record<string, RulePageWords>> = {
	...personPages,
	...classPages,
	...seatPages
};
