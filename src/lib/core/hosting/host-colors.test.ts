import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, hexColor, TEXT_CONTRAST, type Rgb } from './color-contrast';
import { hostAccent } from './host-colors';

const color = (text: string): Rgb => {
	const read = hexColor(text);
	if (read === null) throw new Error(`${text} is no color`);
	return read;
};

describe('contrast', () => {
	it('is that of WCAG', () => {
		expect(contrast(color('#fff'), color('#000000'))).toBe(21);
		expect(contrast(color('#777777'), color('#ffffff'))).toBeCloseTo(4.48, 2);
		expect(contrast(color('#1a4e85'), color('#f4f5f2'))).toBeGreaterThan(7);
	});

	it('is of colors alone', () => {
		for (const text of ['red', '#12', '#12345', '#1234567', 'url(#a)', ''])
			expect(hexColor(text)).toBeNull();
		expect(hostAccent('red', 'light')).toBeNull();
	});
});

describe('the accent of a host', () => {
	it('stays as it was given where it can be read', () => {
		expect(hostAccent('#1a4e85', 'light')).toMatchObject({
			tokens: { accent: '#1a4e85', 'on-accent': '#ffffff' },
			isMoved: false
		});
	});

	it('can be read in light and dark, whatever was given', () => {
		const part = fc.integer({ min: 0, max: 255 });
		fc.assert(
			fc.property(part, part, part, (red, green, blue) => {
				const hex = `#${[red, green, blue].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
				for (const [scheme, grounds] of [
					['light', ['#f4f5f2', '#ffffff', '#eaece8']],
					['dark', ['#101519', '#181e24', '#0b0f12']]
				] as const) {
					const made = hostAccent(hex, scheme);
					const accent = color(made?.tokens.accent ?? '');
					for (const ground of [...grounds, made?.tokens['accent-soft'] ?? ''])
						expect(contrast(accent, color(ground))).toBeGreaterThan(TEXT_CONTRAST - 0.06);
					expect(contrast(accent, color(made?.tokens['on-accent'] ?? ''))).toBeGreaterThan(
						TEXT_CONTRAST - 0.06
					);
					expect(made?.isMoved).toBe(made?.tokens.accent !== hex);
				}
			})
		);
	});
});
