import type { ExtraFields } from './extra-fields';
import { uint64, viewOf } from './little-endian';
import { extraId, saturated32 } from './zip-format';

/**
 * Replaces saturated 32-bit fields by their values in the zip64 extra field, which holds 64-bit
 * numbers for just those, in the order given (APPNOTE 4.5.3).
 * @returns the numbers; `missing` when the extra field lacks one, `huge` when one is above 2^53
 */
export function zip64Numbers(
	numbers: readonly number[],
	extra: ExtraFields
): readonly number[] | 'missing' | 'huge' {
	if (!numbers.includes(saturated32)) return numbers;
	const field = extra.get(extraId.zip64);
	const view = field === undefined ? null : viewOf(field);
	const out: number[] = [];
	let at = 0;
	for (const number of numbers) {
		if (number !== saturated32) {
			out.push(number);
			continue;
		}
		if (view === null || at + 8 > view.byteLength) return 'missing';
		const real = uint64(view, at);
		if (real === null) return 'huge';
		out.push(real);
		at += 8;
	}
	return out;
}
