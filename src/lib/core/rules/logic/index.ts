import type { Rule } from '../rule';

export const logicRules: readonly Rule[] = [];
