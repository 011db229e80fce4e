import type { Clause } from './format/parts';
import { wholePattern } from './pattern-match';

/** Says of a value (a whole cell, or one item of a list) whether it is so. */
export type ValueTest = (value: string) => boolean;

/** A clause as a test of one value. */
export function valueTest(clause: Clause): ValueTest {
	switch (clause[1]) {
		case 'empty':
			return (value) => value.trim() === '';
		case 'filled':
			return (value) => value.trim() !== '';
		case 'is':
			return oneOf([String(clause[2])]);
		case 'not':
			return (value) => value !== String(clause[2]);
		case 'in':
			return oneOf(clause[2]);
		case 'notIn': {
			const isIn = oneOf(clause[2]);
			return (value) => !isIn(value);
		}
		case 'matches':
			return wholePattern(clause[2]);
		case 'sameAs':
		case 'notSameAs':
			throw new Error(`${clause[1]} holds two cells of a record against each other`);
	}
}

/** True for the values themselves. */
export const oneOf = (values: readonly string[]): ValueTest => {
	const all = new Set(values);
	return (value) => all.has(value);
};
