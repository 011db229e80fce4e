import type { Column } from '../../table/column';
import { specPattern } from '../cells/spec-pattern';
import type { RosterSet } from '../roster-set';

/** For each code of a column its number; NaN where the text is none, about which another rule speaks. */
export function numbersOf(set: RosterSet, column: Column): Float64Array {
	const pattern = specPattern(set, 'float');
	return Float64Array.from({ length: column.dictionary.size }, (_, code) => {
		const text = column.text(code);
		return pattern.test(text) ? Number(text) : NaN;
	});
}
