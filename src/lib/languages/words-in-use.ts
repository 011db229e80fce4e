/*
 * Words that speak the language in use. English comes with each part of the app; another language
 * comes in one piece, when somebody wants it, and takes the place of the English words inside the very
 * objects that screens and the worker hold. So nobody has to ask for a word by a key, a part that is
 * loaded later speaks the same language, and English costs nothing.
 */

/** The words of one area, by the names that its English file exports. */
type Words = Readonly<Record<string, unknown>>;
/** The words of a language by area: the path of the area's English file below `src/lib`. */
export type Catalogue = Readonly<Record<string, object>>;

interface Area {
	readonly live: object;
	/** The same tree with English words. */
	readonly english: object;
}

const areas = new Map<string, Area[]>();
let spoken: Catalogue = {};

/**
 * The words of an area in the language in use, now and after each change of it.
 * @param area path of the English file below `src/lib`, without its ending: `ui/kept/words`
 * @param english what that file exports; it stays as it is
 * @returns the same shape. What is read from its inner objects is always the language in use; a string
 *   that somebody took out before a change stays as it was
 */
export function inUse<English extends object>(area: string, english: English): English {
	const live = copyOf(english);
	// What is taken out when it is imported is the function itself, so it has to lead to the one in use.
	for (const [name, word] of Object.entries(live))
		if (isSentence(word)) Reflect.set(live, name, rerouted(live, name, word));
	register(area, { live, english });
	// A copy has the names of the original, each with a word of the same kind.
	return live as English;
}

/**
 * The same for texts that stand in objects of another kind, such as rules: they change where they are.
 * @param area a name of the catalogue, such as `rules`
 */
export function takeIntoUse(area: string, texts: object): void {
	register(area, { live: texts, english: copyOf(texts) });
}

function register(area: string, words: Area): void {
	areas.set(area, [...(areas.get(area) ?? []), words]);
	adopt(words.live, spoken[area] ?? {});
}

/**
 * Changes the language in use. Words that the catalogue lacks are English.
 * @param catalogue empty for English
 */
export function speak(catalogue: Catalogue): void {
	spoken = catalogue;
	for (const [area, all] of areas)
		for (const { live, english } of all) {
			adopt(live, english);
			adopt(live, catalogue[area] ?? {});
		}
}

type Sentence = (...facts: readonly unknown[]) => unknown;
const isSentence = (word: unknown): word is Sentence => typeof word === 'function';
const isTree = (word: unknown): word is Words =>
	Array.isArray(word) ||
	(typeof word === 'object' && word !== null && Object.getPrototypeOf(word) === Object.prototype);

/** Sentences made by exported functions, which are taken out of the object when they are imported. */
const routes = new WeakMap<object, Map<string, Sentence>>();
function rerouted(live: object, name: string, english: Sentence): Sentence {
	const own = routes.get(live) ?? new Map<string, Sentence>();
	routes.set(live, own.set(name, english));
	return (...facts) => own.get(name)?.(...facts);
}

/** Puts the leaves of `from` into `live`, whose branches stay the objects that they are. */
function adopt(live: object, from: object, seen = new Set<object>()): void {
	if (seen.has(live)) return;
	seen.add(live);
	if (Array.isArray(live) && Array.isArray(from)) live.length = from.length;
	for (const [key, word] of Object.entries(from)) {
		const mine: unknown = Reflect.get(live, key);
		const route = routes.get(live);
		if (route?.has(key) && isSentence(word)) route.set(key, word);
		else if (isTree(mine) && isTree(word)) adopt(mine, word, seen);
		else Reflect.set(live, key, word);
	}
}

function copyOf(tree: object, known = new Map<object, object>()): object {
	const before = known.get(tree);
	if (before !== undefined) return before;
	const copy: object = Array.isArray(tree) ? [] : {};
	known.set(tree, copy);
	for (const [key, word] of Object.entries(tree))
		Reflect.set(copy, key, isTree(word) ? copyOf(word, known) : word);
	return copy;
}
