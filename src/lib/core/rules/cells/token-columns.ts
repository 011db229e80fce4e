import type { ColumnSpec } from '../../spec/spec';
import type { Table } from '../../table/table';
import { orList } from './word-list';

/** What a value of a column is called in a sentence, where the column's name does not do. */
const THINGS: Readonly<Record<string, string>> = {
	'academicSessions.csv type': 'a type of session',
	'classes.csv classType': 'a type of class',
	'demographics.csv sex': 'a value of sex that OneRoster knows',
	'enrollments.csv role': 'a role in a class',
	'lineItemLearningObjectiveIds.csv source': 'a source of learning objectives',
	'orgs.csv type': 'a type of organization',
	'resources.csv importance': 'an importance',
	'resources.csv roles': 'a role for which a resource is meant',
	'resultLearningObjectiveIds.csv source': 'a source of learning objectives',
	'results.csv scoreStatus': 'a score status',
	'roles.csv role': 'a role of a user',
	'roles.csv roleType': 'a type of role',
	'users.csv role': 'a role'
};

/** True for columns whose values come from a list of the standard, other than true and false. */
export const isToken = ({ type }: ColumnSpec): boolean => type === 'enum' || type === 'enumList';

/** The list of a column as words for a sentence (`allowed`), and what one of its values is (`thing`). */
export function enumFacts(
	table: Table,
	{ name, enumValues = [] }: ColumnSpec
): Readonly<Record<'allowed' | 'thing', string>> {
	return { allowed: orList(enumValues), thing: THINGS[`${table.name} ${name}`] ?? `a ${name}` };
}
