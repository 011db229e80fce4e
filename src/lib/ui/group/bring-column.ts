import type { Attachment } from 'svelte/attachments';

/** Room left of the column, in pixels, so that one sees what stands before it. */
const MARGIN = 24;

/**
 * Scrolls a wide table sideways, once, so that the column at `index` (-1 for none) can be seen:
 * a row whose wrong cell lies beyond the edge looks as if nothing were wrong. `fixed` columns at the
 * left stay where they are and hide what lies under them.
 */
export function bringColumn(index: number, fixed = 1): Attachment<HTMLElement> {
	return (region) => {
		const heads = region.querySelectorAll<HTMLElement>('thead th');
		const head = index < 0 ? undefined : heads[index + fixed];
		if (head === undefined) return;
		const hidden = head.offsetLeft + head.offsetWidth > region.clientWidth;
		if (!hidden) return;
		const covered = [...heads]
			.slice(0, fixed)
			.reduce((sum, { offsetWidth }) => sum + offsetWidth, 0);
		region.scrollLeft = head.offsetLeft - covered - MARGIN;
	};
}
