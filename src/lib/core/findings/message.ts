import type { Facts, MessagePart } from './finding';

/** Facts that come out of the roster: screens set them apart, plain text puts them in as they are. */
const VALUE_FACTS = new Set(['value', 'candidate', 'other', 'first', 'second']);
const PLACEHOLDER = /\{([a-zA-Z]+)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/**
 * Fills a template: `{fact}` becomes the fact, `{count|row|rows}` the number with the word that fits
 * it. A placeholder without a fact stays visible as it is, and the catalogue test fails on it.
 */
export function messageParts(template: string, facts: Facts): MessagePart[] {
	const parts: MessagePart[] = [];
	let from = 0;
	for (const match of template.matchAll(PLACEHOLDER)) {
		if (match.index > from) parts.push({ text: template.slice(from, match.index), isValue: false });
		parts.push(filled(match, facts));
		from = match.index + match[0].length;
	}
	if (from < template.length) parts.push({ text: template.slice(from), isValue: false });
	return parts;
}

/** The template as one string. */
export function messageText(template: string, facts: Facts): string {
	return messageParts(template, facts)
		.map((part) => part.text)
		.join('');
}

/** The names of all placeholders of a template. */
export function placeholders(template: string): string[] {
	return [...template.matchAll(PLACEHOLDER)].map((match) => match[1]);
}

function filled(match: RegExpExecArray, facts: Facts): MessagePart {
	const [whole, name, one, many] = match;
	const fact = facts[name];
	if (fact === undefined) return { text: whole, isValue: false };
	if (one !== undefined) {
		return { text: `${grouped(fact)} ${fact === 1 ? one : many}`, isValue: false };
	}
	return { text: grouped(fact), isValue: VALUE_FACTS.has(name) };
}

const grouped = (fact: string | number): string =>
	typeof fact === 'number' ? String(fact).replace(/\B(?=(\d{3})+(?!\d))/g, ',') : fact;
