import type { Rule } from '../rule';

export const manifestRules: readonly Rule[] = [];
