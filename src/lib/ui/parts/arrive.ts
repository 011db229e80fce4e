import type { Attachment } from 'svelte/attachments';

/**
 * Takes the focus when the element appears, so that whoever uses a keyboard or a screen reader lands
 * where the new screen begins. Give it to a heading with `tabindex="-1"`, or to a control.
 */
export const arrive =
	(isWanted = true): Attachment<HTMLElement> =>
	(element) => {
		if (isWanted) element.focus();
	};
