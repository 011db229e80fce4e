/** A number with separators and, where words are given, the one that fits: 1 row, 9,410 rows. */
export function counted(count: number, one = '', many = one): string {
	const number = count.toLocaleString('en');
	return one === '' ? number : `${number} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export const list = (texts: readonly string[], word = 'and'): string =>
	texts.length < 2
		? texts.join('')
		: `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1) ?? ''}`;
