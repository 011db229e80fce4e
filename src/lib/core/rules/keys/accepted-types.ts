import type { LateWords } from '../../findings/finding';
import type { ReferenceSpec } from '../../spec/spec';
import type { RosterSet } from '../roster-set';
import { expectedWords } from './words';

/** Which kinds of records a reference may name, by a column of the target. */
export interface AcceptedTypes {
	readonly column: string;
	/** Tokens of that column that are right. */
	readonly accepted: ReadonlySet<string>;
	/** Tokens of that column that are wrong here. Others are no tokens: another rule speaks of those. */
	readonly wrong: ReadonlySet<string>;
	/** What is expected, to begin a sentence. */
	readonly expected: LateWords;
}

/**
 * The kinds of records that the standard's column description names for a reference, or undefined
 * where it names none. Real sets of 1.1 let classes belong to a department of a school, so that is
 * taken as a school here.
 */
export function acceptedTypes(
	set: RosterSet,
	{ file, constraint }: ReferenceSpec
): AcceptedTypes | undefined {
	if (constraint === undefined) return undefined;
	const { column, values } = constraint;
	const accepted = new Set(values.includes('school') ? [...values, 'department'] : values);
	const tokens = set.fileSpec(file)?.columns.find(({ name }) => name === column)?.enumValues ?? [];
	return {
		column,
		accepted,
		wrong: new Set(tokens.filter((token) => !accepted.has(token))),
		expected: () => expectedWords[values[0]] ?? values.join(', ')
	};
}
