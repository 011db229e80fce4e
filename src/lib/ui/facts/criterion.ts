import type { Conformance, Criterion, TestKind } from './shapes';

/** A criterion of WCAG 2.2 by its number and name, with what is true of it today. */
export const line = (
	level: Criterion['level'],
	met: Conformance,
	tested: TestKind,
	named: `${number}.${number}.${number} ${string}`,
	remark: string
): Criterion => {
	const blank = named.indexOf(' ');
	return {
		number: named.slice(0, blank),
		name: named.slice(blank + 1),
		level,
		met,
		remark,
		tested
	};
};
