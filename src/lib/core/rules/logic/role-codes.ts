import type { Column } from '../../table/column';
import type { RosterSet } from '../roster-set';

/**
 * For each code of a role column the text where it is a role of the standard, else an empty one:
 * another rule speaks about other texts.
 */
export function rolesOf(set: RosterSet, column: Column): string[] {
	const columns = set.fileSpec(column.file)?.columns ?? [];
	const tokens = columns.find(({ name }) => name === column.name)?.enumValues ?? [];
	return Array.from({ length: column.dictionary.size }, (_, code) => {
		const text = column.text(code);
		return tokens.includes(text) ? text : '';
	});
}
