import type { Rule } from '../rule';

export const versionRules: readonly Rule[] = [];
