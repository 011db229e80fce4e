/** How many letters may be wrong, missing or too many, by the length of the name. */
const tolerance = (letters: number): number => (letters < 3 ? 0 : letters < 7 ? 1 : 2);

/** The name without ending, copy marks such as ` (1)` and ` - Copy`, and everything but letters. */
const stem = (name: string): string =>
	name
		.toLowerCase()
		.replace(/(\.(csv|txt|tsv|xlsx?))+$/, '')
		.replace(/ ?- ?copy\b/, '')
		.replace(/[^a-z]/g, '');

/**
 * The one of `names` that a file name is probably meant to be, or null. Looks at the letters before
 * the ending: `user.csv`, `users (1).csv`, `academic_sessions.csv` and `orgs.txt` are near.
 */
export function nearName(name: string, names: Iterable<string>): string | null {
	const wanted = stem(name);
	let best: string | null = null;
	let bestDistance = tolerance(wanted.length) + 1;
	for (const candidate of names) {
		const distance = editDistance(wanted, stem(candidate));
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

/** Letters to insert, delete or replace to get from `a` to `b` (Levenshtein). */
function editDistance(a: string, b: string): number {
	let above = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let at = 1; at <= b.length; at++) {
			const replaced = above[at - 1] + (a[row - 1] === b[at - 1] ? 0 : 1);
			current.push(Math.min(replaced, above[at] + 1, current[at - 1] + 1));
		}
		above = current;
	}
	return above[b.length];
}
