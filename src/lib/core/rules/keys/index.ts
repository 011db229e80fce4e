import type { Rule } from '../rule';

export const keysRules: readonly Rule[] = [];
