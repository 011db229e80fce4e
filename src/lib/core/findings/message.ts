import type { Facts, MessagePart } from './finding';

/** Facts that come out of the roster: screens set them apart, plain text puts them in as they are. */
const VALUE_FACTS = new Set(['value', 'candidate', 'other', 'first', 'second']);
const PLACEHOLDER = /\{([a-zA-Z]+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/** A piece of a template: words, or a placeholder with its two words for one and many. */
type Piece =
	| { readonly words: string }
	| {
			readonly whole: string;
			readonly name: string;
			readonly one?: string;
			readonly many?: string;
	  };

/** Templates are the texts of rules, so there are a few hundred: each is taken apart once. */
const known = new Map<string, readonly Piece[]>();

/**
 * Fills a template: `{fact}` becomes the fact, `{count|row|rows}` the number with the word that fits
 * it. A placeholder without a fact stays visible as it is, and the catalogue test fails on it.
 */
export const messageParts = (template: string, facts: Facts): MessagePart[] =>
	piecesOf(template).map((piece) =>
		'words' in piece ? { text: piece.words, isValue: false } : filled(piece, facts)
	);

/** The template as one string. */
export function messageText(template: string, facts: Facts): string {
	let text = '';
	for (const piece of piecesOf(template)) {
		text += 'words' in piece ? piece.words : filled(piece, facts).text;
	}
	return text;
}

/** The names of all placeholders of a template. */
export const placeholders = (template: string): string[] =>
	piecesOf(template).flatMap((piece) => ('words' in piece ? [] : [piece.name]));

function piecesOf(template: string): readonly Piece[] {
	const before = known.get(template);
	if (before !== undefined) return before;
	const pieces: Piece[] = [];
	let from = 0;
	for (const match of template.matchAll(PLACEHOLDER)) {
		if (match.index > from) pieces.push({ words: template.slice(from, match.index) });
		const [whole, name, one, many] = match;
		pieces.push({ whole, name, one, many });
		from = match.index + whole.length;
	}
	if (from < template.length) pieces.push({ words: template.slice(from) });
	known.set(template, pieces);
	return pieces;
}

function filled(
	{ whole, name, one, many }: Extract<Piece, { readonly name: string }>,
	facts: Facts
): MessagePart {
	const given = facts[name];
	if (given === undefined) return { text: whole, isValue: false };
	const fact = typeof given === 'function' ? given() : given;
	if (one !== undefined) {
		return { text: `${grouped(fact)} ${fact === 1 ? one : many}`, isValue: false };
	}
	return { text: grouped(fact), isValue: VALUE_FACTS.has(name) };
}

const grouped = (fact: string | number): string =>
	typeof fact === 'number' ? String(fact).replace(/\B(?=(\d{3})+(?!\d))/g, ',') : fact;
