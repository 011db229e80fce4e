import type { Clause } from '../format/parts';
import { wholePattern } from '../pattern-match';

/**
 * Records that every roster has, by what demands ask of them. Others can be left out, so that demands
 * on them exclude nothing.
 */
const ordinary: Readonly<Record<string, readonly string[]>> = {
	'row.role': ['student', 'teacher'],
	'row.type': ['school']
};

/**
 * Records that two conditions both mean and no zip can do without: their values (`student`), none
 * where all records are meant, null where there are no such records or nobody can say.
 */
export function sharedRecords(
	one: readonly Clause[],
	other: readonly Clause[]
): readonly string[] | null {
	const clauses = [...one, ...other].filter(([subject]) => /^(?:row|target)\./.test(subject));
	const subjects = [...new Set(clauses.map(([subject]) => subject))];
	const [subject] = subjects;
	if (subject === undefined) return [];
	if (subjects.length > 1 || !Object.hasOwn(ordinary, subject)) return null;
	const values = ordinary[subject].filter((value) => clauses.every((each) => holds(each, value)));
	return values.length === 0 ? null : values;
}

function holds(clause: Clause, value: string): boolean {
	switch (clause[1]) {
		case 'is':
			return clause[2] === value;
		case 'not':
			return clause[2] !== value;
		case 'in':
			return clause[2].includes(value);
		case 'notIn':
			return !clause[2].includes(value);
		case 'matches':
			return wholePattern(clause[2])(value);
		case 'filled':
			return true;
		default:
			return false;
	}
}
