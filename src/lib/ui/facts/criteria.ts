import type { Criterion } from './shapes';
import { operable } from './words.operable';
import { perceivable } from './words.perceivable';
import { robust } from './words.robust';
import { understandable } from './words.understandable';

/** WCAG 2.2, levels A and AA, criterion by criterion (4.1.1 is gone from 2.2), with what is true today. */
export const criteria: readonly Criterion[] = [
	...perceivable,
	...operable,
	...understandable,
	...robust
];
