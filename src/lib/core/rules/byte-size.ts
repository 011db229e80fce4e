import { bytesWords } from './words';

const units = ['KB', 'MB', 'GB', 'TB', 'PB'] as const;

/**
 * A number of bytes as people read it: `512 bytes`, `1.5 MB`. Units of 1,024, as file managers show
 * them; one decimal, without a final zero.
 */
export function byteSize(bytes: number): string {
	if (bytes < 1024) return bytesWords(bytes);
	let size = bytes;
	let unit = -1;
	while (Math.round(size * 10) / 10 >= 1024 && unit < units.length - 1) {
		size /= 1024;
		unit++;
	}
	return `${Math.round(size * 10) / 10} ${units[Math.max(0, unit)]}`;
}
