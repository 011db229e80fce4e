/** A colour, each part from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** What WCAG 2.2 AA asks of text on its ground (1.4.3). */
export const TEXT_CONTRAST = 4.5;

/** Reads `#rgb` or `#rrggbb`; null for anything else. */
export function hexColor(text: string): Rgb | null {
	const found = /^#(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i.exec(text.trim());
	if (found === null) return null;
	const digits = found[2] ?? [...found[1]].map((digit) => digit + digit).join('');
	const part = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16);
	return [part(0), part(2), part(4)];
}

export const hexOf = (color: Rgb): string =>
	`#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, from 0 to 1: WCAG 2.2, "relative luminance". */
function luminance(color: Rgb): number {
	const [red, green, blue] = color.map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, from 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(one: Rgb, other: Rgb): number {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

/** A mix of two colours; `share` of the second, from 0 to 1. */
export const mixed = (one: Rgb, two: Rgb, share: number): Rgb => [
	one[0] + (two[0] - one[0]) * share,
	one[1] + (two[1] - one[1]) * share,
	one[2] + (two[2] - one[2]) * share
];
