import type { Attachment } from 'svelte/attachments';

let isHeld = false;

/**
 * Until a key or a pointer is pressed again, what appears leaves the focus where it is: the screen that
 * is shown is made anew, in another language, and nobody has gone anywhere.
 */
export function holdFocus(): void {
	isHeld = true;
	const release = (): void => {
		isHeld = false;
	};
	for (const press of ['keydown', 'pointerdown'])
		addEventListener(press, release, { once: true, capture: true });
}

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
			if (!isHeld) element.focus();
		});
		return () => {
			cancelAnimationFrame(frame);
		};
	};

/**
 * Leads to the heading of a screen that came in by a link (WCAG 2.2, 2.4.3), unless something on it has
 * taken the focus. Without this the focus would be on nothing, before the header.
 */
export function arriveAtHeading(): void {
	requestAnimationFrame(() => {
		const heading = document.querySelector<HTMLElement>('main h1');
		if (isHeld || heading === null || document.activeElement !== document.body) return;
		heading.tabIndex = -1;
		// A page that was gone back to has been scrolled to where it was left.
		heading.focus({ preventScroll: true });
	});
}
