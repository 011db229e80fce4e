import type { Details } from '../rule';

/** What is wrong with one column of the manifest's first row; `column` is its name. */
export interface HeaderFault extends Details {
	readonly column: string;
}

/**
 * What is wrong with the first row of the manifest. Each column that is wrong is one fault: a name
 * that stands where an expected one is missing counts as misspelt, every other as one too many.
 * Nothing is said of a file without a first row.
 * @param expected the two names, in order
 * @param properties names of properties, to tell a first row that holds one
 */
export function headerFaults(
	header: readonly string[],
	expected: readonly string[],
	properties: readonly string[]
): HeaderFault[] {
	if (header.length === 0) return [];
	const [first] = header;
	if (properties.includes(first)) return [{ column: first, variant: 'absent', value: first }];
	const misspelt = misspeltAt(header, expected);
	const candidates = new Set(misspelt.values());
	const faults = [
		...header.flatMap((name, at) => {
			const isRight = expected.includes(name) && header.indexOf(name) === at;
			return isRight ? [] : [wrong(name, expected, misspelt.get(at))];
		}),
		...expected
			.filter((name) => !header.includes(name) && !candidates.has(name))
			.map((column) => ({ column, variant: 'missing' }))
	];
	const isInOrder = header.indexOf(expected[0]) < header.indexOf(expected[1]);
	return faults.length > 0 || isInOrder ? faults : [{ column: first, variant: 'order' }];
}

/** For places in the header the expected name that is meant: the same but for capitals, or by place. */
function misspeltAt(header: readonly string[], expected: readonly string[]): Map<number, string> {
	const misspelt = new Map<number, string>();
	for (const name of expected) {
		if (header.includes(name)) continue;
		const free = header.map((other, at) => !expected.includes(other) && !misspelt.has(at));
		const alike = header.findIndex((other, at) => free[at] && folded(other) === folded(name));
		const at = alike >= 0 ? alike : expected.indexOf(name);
		if (free[at]) misspelt.set(at, name);
	}
	return misspelt;
}

function wrong(name: string, expected: readonly string[], candidate?: string): HeaderFault {
	const isBlank = name.trim() === '';
	const found = { column: name, value: name };
	if (candidate !== undefined)
		return { ...found, candidate, variant: isBlank ? 'nameless' : 'misspelt' };
	if (isBlank) return { ...found, variant: 'unnamed' };
	return expected.includes(name) ? { ...found, variant: 'twice' } : found;
}

const folded = (name: string): string => name.trim().toLowerCase();
