import type { Attachment } from 'svelte/attachments';

/** Where in the window a part stays while the page scrolls; `over` lies above what stays at the bottom. */
type Edge = 'top' | 'bottom' | 'over';

/**
 * Keeps the room that a sticky part takes free of what has the focus: its height, in px, stands on the
 * root element as `--stays-<edge>` as long as the part is there, and app.css scrolls by it (WCAG 2.2,
 * 2.4.11). A part that a low window lets scroll along takes none.
 */
export function stays(edge: Edge): Attachment<HTMLElement> {
	const side = edge === 'top' ? 'top' : 'bottom';
	return (part) => {
		const { style } = document.documentElement;
		const name = `--stays-${edge}`;
		const measure = () => {
			const now = getComputedStyle(part);
			const isThere = now.position === 'sticky' && now[side] !== 'auto';
			style.setProperty(name, `${String(isThere ? part.offsetHeight : 0)}px`);
		};
		const sizes = new ResizeObserver(measure);
		sizes.observe(part);
		addEventListener('resize', measure);
		measure();
		return () => {
			sizes.disconnect();
			removeEventListener('resize', measure);
			style.removeProperty(name);
		};
	};
}
