/** One icon on a 20 × 20 ground: filled shapes, lines over them in the ground's colour, plain lines. */
export interface Glyph {
	readonly solid?: string;
	readonly knock?: string;
	readonly line?: string;
	readonly isBold?: boolean;
}

/** A circle as a path, so that every glyph is made of paths only. */
const disc = (x: number, y: number, r: number): string =>
	`M${String(x - r)} ${String(y)}a${String(r)} ${String(r)} 0 1 0 ${String(2 * r)} 0a${String(r)} ${String(r)} 0 1 0 ${String(-2 * r)} 0z`;

export const glyphs = {
	error: {
		solid: 'M6.6 1.5h6.8l5.1 5.1v6.8l-5.1 5.1H6.6l-5.1-5.1V6.6z',
		knock: 'm7.1 7.1 5.8 5.8m0-5.8-5.8 5.8'
	},
	warning: {
		solid:
			'M10 1.3c.5 0 .9.2 1.1.7l7.9 14.2c.5.9-.1 1.9-1.1 1.9H2.1c-1 0-1.6-1-1.1-1.9L8.9 2c.2-.5.6-.7 1.1-.7z',
		knock: 'M10 7v4.6m0 3v.1'
	},
	info: { solid: disc(10, 10, 8.5), knock: 'M10 9.3v4.9m0-8v.1' },
	ok: { line: 'm3 10.8 4.6 4.7L17 5', isBold: true },
	none: { line: 'M5 10h10' },
	arrow: { line: 'M3.5 10h12.5m-5-5 5 5-5 5' },
	back: { line: 'M16.5 10H4m5-5-5 5 5 5' },
	clock: { line: `${disc(10, 10, 7.5)}M10 5.5V10l3 2` },
	close: { line: 'm5 5 10 10M15 5 5 15' },
	down: { line: 'M10 3v10m-4.5-4.5L10 13l4.5-4.5M3.5 17h13' },
	ear: { line: 'M3 3h14v9.5H9.5L5.5 16v-3.5H3z' },
	hand: {
		line: 'M6.6 1.5h6.8l5.1 5.1v6.8l-5.1 5.1H6.6l-5.1-5.1V6.6zM8 7v6m4-6v6'
	},
	folder: { line: 'M2.5 16.5v-12h5.2l2 2.3h7.8v9.7z' },
	language: {
		line: `${disc(10, 10, 7.5)}M2.5 10h15M10 2.5c-5.4 5-5.4 10 0 15 5.4-5 5.4-10 0-15z`
	},
	lock: { line: 'M4 9h12v8.5H4zM6.7 9V6.3a3.3 3.3 0 0 1 6.6 0V9' },
	refuse: { line: `${disc(10, 10, 7.5)}M4.8 4.8 15.2 15.2` },
	search: { line: `${disc(8.8, 8.8, 5.3)}M13 13l4.3 4.3` },
	swap: { line: 'M4 7h12m-3.5-3.5L16 7l-3.5 3.5M16 13H4m3.5-3.5L4 13l3.5 3.5' },
	undo: { line: 'M7 4 3 8l4 4M3.5 8H12a4.5 4.5 0 0 1 0 9H8' },
	redo: { line: 'm13 4 4 4-4 4M16.5 8H8a4.5 4.5 0 0 0 0 9h4' },
	copy: { line: 'M7.5 7h9v10.5h-9zM13 4V2.5H3.5V13H5' },
	pen: { line: 'm3.5 16.5.7-3.5L13 4.2a1.7 1.7 0 0 1 2.8 2.8L7 15.8z' },
	person: { line: `${disc(10, 6.2, 3.4)}M3.5 17.5c0-3.9 2.9-5.9 6.5-5.9s6.5 2 6.5 5.9z` },
	plus: { line: 'M10 4v12M4 10h12' },
	print: { line: 'M6 7V2.8h8V7M6 14H3.2V7h13.6v7H14M6 11.5h8v5.7H6z' },
	share: { line: 'M10 12.5V2.5M6.5 6 10 2.5 13.5 6M5 9H3.5v8.5h13V9H15' },
	trash: { line: 'M3.5 5.5h13M8 5V3h4v2M5.5 5.5l.7 12h7.6l.7-12M8.5 9v5m3-5v5' }
} as const satisfies Readonly<Record<string, Glyph>>;

export type GlyphName = keyof typeof glyphs;
