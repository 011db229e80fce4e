import type { Rule } from '../rule';

export const deliveryRules: readonly Rule[] = [];
