import type { RuleExample } from '../rule';

/** How users.csv spells a user, and how the enrollment on row 3 names the same one. */
const SPELLINGS: readonly (readonly [
	name: string,
	id: string,
	named: string,
	also?: readonly string[]
])[] = [
	['a space too much', 'student-1', 'student-1 '],
	['a character that cannot be seen', 'student-1', 'student\u200b-1'],
	['an accent that is stored in two ways', 'L\u00e9a', 'Le\u0301a', ['id-characters']],
	['a zero that a spreadsheet dropped', '0114', '114'],
	['a zero that the file of users lost', '114', '0114'],
	['a long number that was shortened', '1234567890123456', '1.23457E+15'],
	['other letters and a space at once', 'student-1', 'Student-1 ']
];

/** An example of every kind of near miss, over the set that `filesOf` makes with the two spellings. */
export const nearMissExamples = (
	filesOf: (id: string, named: string) => Record<string, string>
): RuleExample[] =>
	SPELLINGS.map(([name, id, named, also = []]) => ({
		name,
		files: filesOf(id, named),
		finds: [
			{ file: 'enrollments.csv', row: 3, column: 'userSourcedId', value: named, candidate: id }
		],
		also
	}));
