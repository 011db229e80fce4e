import type { Page } from '@playwright/test';

/*
 * What a person set in the system, and whether a screen follows it. Everything is read from the page as
 * it is drawn.
 */

/**
 * Controls that are hard to make out in forced colors, with the reason: their text or icon has the
 * color of what is behind; nothing shows that they are controls; a pressed or current one looks like its
 * neighbors; the focus does not show.
 */
export const indistinct = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const clear = /^rgba\(\d+, \d+, \d+, 0\)$|^transparent$/;
		const behind = (element: Element | null): string => {
			if (element === null) return 'none';
			const { backgroundColor } = getComputedStyle(element);
			return clear.test(backgroundColor) ? behind(element.parentElement) : backgroundColor;
		};
		const isSeen = (color: string, ground: string): boolean =>
			!clear.test(color) && color !== ground;
		const hasEdge = (element: Element): boolean => {
			const style = getComputedStyle(element);
			const around = behind(element.parentElement);
			if (behind(element) !== around || style.textDecorationLine.includes('underline')) return true;
			return (['Top', 'Bottom'] as const).some(
				(side) =>
					style[`border${side}Style`] !== 'none' &&
					Number.parseFloat(style[`border${side}Width`]) >= 1 &&
					isSeen(style[`border${side}Color`], around)
			);
		};
		const looks = (element: Element): string => {
			const { backgroundColor, borderColor, borderWidth, outlineColor, textDecorationLine } =
				getComputedStyle(element);
			return [backgroundColor, borderColor, borderWidth, outlineColor, textDecorationLine].join();
		};
		const faults: string[] = [];
		const blame = (element: Element, why: string) => {
			const { tagName, className, textContent } = element as HTMLElement;
			faults.push(`${why}: ${tagName} ${String(className)} "${textContent.trim().slice(0, 40)}"`);
		};
		const shown = (wanted: string): Element[] =>
			[...document.querySelectorAll(wanted)].filter(
				(element) => element.checkVisibility() && element.closest('.hidden, .skip') === null
			);

		for (const control of shown('button, a[href], summary, [role=tab]')) {
			const ground = behind(control);
			if (!isSeen(getComputedStyle(control).color, ground)) blame(control, 'text');
			// Without an edge, an icon or a drawn mark says that it can be pressed; tabs are known by theirs.
			const isMarked = control.querySelector('svg, .mark') !== null;
			const isDrawn = isMarked || [control, ...control.children].some(hasEdge);
			if (control.matches('button:not([role=tab])') && !isDrawn) blame(control, 'edge');
		}
		for (const field of shown('select, textarea, input:not([type=checkbox], [type=radio])')) {
			if (!hasEdge(field)) blame(field, 'edge');
		}
		for (const icon of shown('svg.icon')) {
			const { stroke, color } = getComputedStyle(icon);
			const line = stroke === 'none' ? color : stroke;
			if (!isSeen(line, behind(icon))) blame(icon.parentElement ?? icon, 'icon');
		}
		for (const bar of shown('.strip > i, .meter > i, .legend i')) {
			const { backgroundColor, backgroundImage } = getComputedStyle(bar);
			const isDrawn =
				backgroundImage !== 'none' || isSeen(backgroundColor, behind(bar.parentElement));
			if (!isDrawn && !bar.matches('.rest')) blame(bar, 'bar');
		}
		for (const picked of shown(
			'[aria-pressed=true], [aria-current=page], [role=tab][aria-selected=true]'
		)) {
			const other = [...(picked.parentElement?.children ?? [])].find(
				(each) =>
					each !== picked && each.tagName === picked.tagName && each.className === picked.className
			);
			if (other !== undefined && looks(other) === looks(picked)) blame(picked, 'picked');
		}
		for (const control of shown(
			'button, a[href], input, select, textarea, summary, [tabindex="0"]'
		)) {
			(control as HTMLElement).focus({ preventScroll: true });
			if (document.activeElement !== control) continue;
			const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
			const isRing = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
			if (!isRing || !isSeen(outlineColor, behind(control.parentElement))) blame(control, 'focus');
		}
		return [...new Set(faults)];
	});

/** What moves, although less motion was asked for: animations, transitions, and scrolling that glides. */
export const moving = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const longest = (times: string): number =>
			Math.max(
				...times.split(',').map((time) => Number.parseFloat(time) * (/\ds$/.test(time) ? 1000 : 1))
			);
		const faults: string[] = [];
		for (const element of document.querySelectorAll('*')) {
			for (const part of [undefined, '::before', '::after']) {
				const style = getComputedStyle(element, part);
				const isStill =
					longest(style.transitionDuration) <= 1 &&
					(style.animationName === 'none' || longest(style.animationDuration) <= 1) &&
					style.scrollBehavior !== 'smooth';
				if (!isStill) faults.push(`${element.outerHTML.slice(0, 80)} ${part ?? ''}`);
			}
		}
		return faults;
	});
