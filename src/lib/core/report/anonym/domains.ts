import { editDistance } from '../../rules/edit-distance';
import type { Draws } from './invented';

/** A domain differs in at most so many letters from one that was meant. */
const SLIPS = 2;
/** So many of the domains that come most often are held against the others. */
const USUAL = 50;

/**
 * For domains, the usual ones first, the earlier one that each probably means: one that differs in a
 * letter or two. A misspelt domain stays misspelt in the same way.
 */
export function meantDomains(counts: ReadonlyMap<string, number>): Map<string, string> {
	const byCount = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
	const usual = byCount.slice(0, USUAL).map(([domain]) => domain);
	const meant = new Map<string, string>();
	byCount.forEach(([domain], at) => {
		const near = usual
			.slice(0, at)
			.find((other) => !meant.has(other) && editDistance(domain, other) <= SLIPS);
		if (near !== undefined) meant.set(domain, near);
	});
	return meant;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** What becomes of one text when another one is changed letter by letter: the same slips in `made`. */
export function withSlips(meant: string, slipped: string, made: string, draws: Draws): string {
	const [from, to, now] = [Array.from(meant), Array.from(slipped), Array.from(made)];
	if (now.length !== from.length) return `${made}${LETTERS[draws.below(26)]}`;
	let start = 0;
	while (start < from.length && start < to.length && from[start] === to[start]) start++;
	let end = 0;
	while (
		end < from.length - start &&
		end < to.length - start &&
		from[from.length - 1 - end] === to[to.length - 1 - end]
	)
		end++;
	const [was, is] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
	const held = now.slice(start, now.length - end);
	const middle = is.map((letter, at) => {
		const place = was.indexOf(letter);
		if (was.length === is.length && was[at] === letter) return held[at];
		if (place >= 0) return held[place];
		return /[a-z0-9]/i.test(letter) ? other(held[at], draws) : letter;
	});
	return [...now.slice(0, start), ...middle, ...now.slice(now.length - end)].join('');
}

function other(letter: string | undefined, draws: Draws): string {
	const drawn = LETTERS[draws.below(26)];
	return drawn === letter ? (drawn === 'x' ? 'y' : 'x') : drawn;
}
