import { contrast, hexColor, hexOf, mixed, TEXT_CONTRAST, type Rgb } from './color-contrast';

/** The colours of a scheme that the host's accent stands on or carries. */
interface Ground {
	readonly paper: Rgb;
	readonly surface: Rgb;
	readonly sunk: Rgb;
	/** Towards which an accent is moved until it can be read. */
	readonly ink: Rgb;
}

/** As in app.css, where these tokens are set. */
const grounds: Readonly<Record<Scheme, Ground>> = {
	light: {
		paper: [0xf4, 0xf5, 0xf2],
		surface: [0xff, 0xff, 0xff],
		sunk: [0xea, 0xec, 0xe8],
		ink: [0x15, 0x1c, 0x22]
	},
	dark: {
		paper: [0x10, 0x15, 0x19],
		surface: [0x18, 0x1e, 0x24],
		sunk: [0x0b, 0x0f, 0x12],
		ink: [0xe9, 0xed, 0xef]
	}
};

export type Scheme = 'light' | 'dark';

/** What the page sets for one scheme, by the name of the token. */
export interface AccentTokens {
	readonly accent: string;
	readonly 'accent-hover': string;
	readonly 'accent-soft': string;
	readonly 'on-accent': string;
}

/** An accent in a scheme. */
export interface HostAccent {
	readonly tokens: AccentTokens;
	/** The lowest contrast that the colour as given has where text is set in it, from 1 to 21. */
	readonly contrast: number;
	/** True where the colour as given cannot be read, so that a darker or lighter one is used. */
	readonly isMoved: boolean;
}

const STEPS = 20;

/**
 * The accent of a host in a scheme: as it was given where it can be read on every ground it stands on,
 * else moved towards ink until it can.
 * @returns null where it is no colour of the form #rrggbb
 */
export function hostAccent(color: string, scheme: Scheme): HostAccent | null {
	const given = hexColor(color);
	if (given === null) return null;
	const ground = grounds[scheme];
	const least = leastContrast(given, ground);
	let used = given;
	for (let step = 1; leastContrast(used, ground) < TEXT_CONTRAST && step <= STEPS; step++)
		used = mixed(given, ground.ink, step / STEPS);
	return { tokens: tokensOf(used, ground), contrast: least, isMoved: used !== given };
}

function leastContrast(color: Rgb, ground: Ground): number {
	const soft = mixed(ground.surface, color, SOFT);
	return Math.min(
		...[ground.paper, ground.surface, ground.sunk, soft].map((each) => contrast(color, each))
	);
}

/** How much of the accent is in the tint behind it. */
const SOFT = 0.12;

function tokensOf(color: Rgb, { surface, ink, paper }: Ground): AccentTokens {
	// On the accent stands whichever of the two can be read better.
	const on = contrast(color, surface) >= contrast(color, ink) ? surface : ink;
	const hover = mixed(color, ink, 0.25);
	const isBetter = contrast(paper, color) > contrast(on, color);
	return {
		accent: hexOf(color),
		'accent-hover': hexOf(hover),
		'accent-soft': hexOf(mixed(surface, color, SOFT)),
		'on-accent': hexOf(isBetter ? paper : on)
	};
}
