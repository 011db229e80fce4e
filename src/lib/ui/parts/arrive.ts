import type { Attachment } from 'svelte/attachments';

/**
 * Takes the focus when the element appears, so that whoever uses a keyboard or a screen reader lands
 * where the new screen begins. Give it to a heading with `tabindex="-1"`, or to a control.
 *
 * It waits for the next frame. To take the focus at once would have the browser lay the whole new
 * screen out within the task that makes it: with thirteen receivers that was half of the longest one.
 */
export const arrive =
	(isWanted = true): Attachment<HTMLElement> =>
	(element) => {
		if (!isWanted) return;
		const frame = requestAnimationFrame(() => {
			element.focus();
		});
		return () => {
			cancelAnimationFrame(frame);
		};
	};
