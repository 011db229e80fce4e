import type { RulePageWords } from '../../rule-words';
import { filePages } from './header/file';
import { columnPages } from './header/columns';
import { orderPages } from './header/order';

export const headerPages: Readonly<Record<string, RulePageWords>> = {
	...filePages,
	...columnPages,
	...orderPages
};
