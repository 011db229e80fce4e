/**
 * Index of the last of `items` (ascending by `start`) that starts at or before `at`. Runs of equal
 * starts are empty items but for the last, which is the one that is meant.
 */
export const holder = <Item>(
	items: readonly Item[],
	at: number,
	start: (item: Item, index: number) => number
): number => {
	let low = 0;
	let high = items.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		const item = items[middle];
		if (item !== undefined && start(item, middle) <= at) low = middle;
		else high = middle - 1;
	}
	return low;
};
