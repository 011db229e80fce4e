import type { ColumnSpec } from '../../spec/spec';
import type { Table } from '../../table/table';
import type { LateWords } from '../../findings/finding';
import { orList } from './word-list';
import { valueWords } from './words';

/** True for columns whose values come from a list of the standard, other than true and false. */
export const isToken = ({ type }: ColumnSpec): boolean => type === 'enum' || type === 'enumList';

/** The list of a column as words for a sentence (`allowed`), and what one of its values is (`thing`). */
export function enumFacts(
	table: Table,
	{ name, enumValues = [] }: ColumnSpec
): Readonly<Record<'allowed' | 'thing', LateWords>> {
	return {
		allowed: () => orList(enumValues),
		thing: () => valueWords.things[`${table.name} ${name}`] ?? valueWords.ofColumn(name)
	};
}
