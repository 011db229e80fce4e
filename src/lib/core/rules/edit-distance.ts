/**
 * Letters to insert, delete, replace or swap with their neighbour to get from `a` to `b` (optimal
 * string alignment).
 */
export function editDistance(a: string, b: string): number {
	let twoAbove: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let at = 1; at <= b.length; at++) {
			const same = a[row - 1] === b[at - 1];
			const swapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
			current.push(
				Math.min(
					above[at - 1] + (same ? 0 : 1),
					above[at] + 1,
					current[at - 1] + 1,
					swapped ? twoAbove[at - 2] + 1 : Infinity
				)
			);
		}
		twoAbove = above;
		above = current;
	}
	return above[b.length];
}
