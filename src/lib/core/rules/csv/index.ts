import type { Rule } from '../rule';

export const csvRules: readonly Rule[] = [];
