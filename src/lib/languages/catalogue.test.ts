import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quickFixes } from '../core/edits/fixes/index';
import { placeholders } from '../core/findings/message';
import { rules } from '../core/rules/index';
import type { BookWords, PageWords, WorkerWords } from './catalogue';
import { languages, nameOf } from './languages';
import type { RuleWords } from './rule-words';

/*
 * No language lacks a word: every English word file of the app, every rule, quick fix and page of a
 * rule is looked up in every catalogue, down to the last key.
 */

type Tree = Readonly<Record<string, unknown>>;
interface Catalogue {
	readonly page: PageWords;
	readonly worker: WorkerWords;
	readonly book: BookWords;
}

const english = {
	...import.meta.glob<Tree>('../**/*.en.ts', { eager: true }),
	...import.meta.glob<Tree>('../../vite/**/*.en.ts', { eager: true })
};
/** Each language is one file, or a folder with a file for each part. */
const parts = import.meta.glob<Partial<Catalogue>>(['./??.ts', './??/{page,worker,book}.ts'], {
	eager: true
});
const catalogues: Record<string, Partial<Catalogue>> = {};
for (const [path, part] of Object.entries(parts)) {
	const language = path.slice('./'.length, './xx'.length);
	catalogues[language] = { ...catalogues[language], ...part };
}

/** `../ui/kept/words.en.ts` is the area `ui/kept/words`. */
const areaOf = (path: string): string =>
	path
		.replace(/^\.\.\/\.\.\/vite\/profile-pages\/words\//, 'profile-pages/')
		.replace(/^\.\.\//, '')
		.replace(/\.en\.ts$/, '');
const areas = Object.entries(english).map(([path, words]) => [areaOf(path), words] as const);

/** Parts of the app in which the words of an area are needed. */
function neededIn(area: string): readonly (keyof Catalogue)[] {
	if (area.startsWith('ui/')) return ['page'];
	if (area.startsWith('workers/')) return ['worker'];
	// What only a check says is said by the worker.
	if (/^core\/(rules|version|previous|zip|edits\/fixes)/.test(area)) return ['worker', 'book'];
	return area.startsWith('core/') ? ['page', 'worker', 'book'] : ['book'];
}

/** Every leaf by its path; of a sentence that is made, how many facts it takes. */
function leaves(tree: unknown, path = '', seen = new Set<unknown>()): [string, string][] {
	if (typeof tree === 'function') return [[path, `sentence of ${String(tree.length)}`]];
	if (typeof tree !== 'object' || tree === null) return [[path, typeof tree]];
	if (seen.has(tree)) return [];
	const below = new Set(seen).add(tree);
	return Object.entries(tree).flatMap(([key, word]) => leaves(word, `${path}.${key}`, below));
}

/** Texts by their path. */
function texts(tree: unknown, path = '', seen = new Set<unknown>()): [string, string][] {
	if (typeof tree === 'string') return [[path, tree]];
	if (typeof tree !== 'object' || tree === null || seen.has(tree)) return [];
	const below = new Set(seen).add(tree);
	return Object.entries(tree).flatMap(([key, word]) => texts(word, `${path}.${key}`, below));
}

const others = languages.filter((each) => each !== 'en');
const catalogueOf = (language: string): Catalogue => {
	const { page, worker, book } = catalogues[language] ?? {};
	if (page === undefined || worker === undefined || book === undefined)
		throw new Error(`${language} lacks what the page, the worker or the book say`);
	return { page, worker, book };
};

it('finds the words of the app', () => {
	expect(areas.length).toBeGreaterThan(50);
	expect(Object.keys(catalogues)).toHaveLength(others.length);
});

it('names the languages in the first lines of the page, too', () => {
	const page = readFileSync('src/app.html', 'utf8');
	expect(page).toContain(`const known = [${languages.map((each) => `'${each}'`).join(', ')}];`);
	expect(languages.map(nameOf)).toEqual(['English', 'Español']);
});

describe.each(others)('%s', (language) => {
	const catalogue = catalogueOf(language);

	it.each(areas)('has every word of %s', (area, words) => {
		for (const part of neededIn(area)) {
			const own = new Map(Object.entries(catalogue[part])).get(area) as unknown;
			expect(own, `${area} in ${part}`).toBeDefined();
			const mine = new Map(leaves(own));
			// One more or fewer choice in a list is a matter of the language; a name is not.
			const lacking = leaves(words).filter(([path, kind]) => mine.get(path) !== kind);
			expect(lacking).toEqual([]);
			expect(texts(own).filter(([, text]) => text.trim() === '')).toEqual(
				texts(words).filter(([, text]) => text.trim() === '')
			);
		}
	});

	it.each(areas)('leaves no whole sentence of %s in English', (area, words) => {
		const [part = 'page'] = neededIn(area);
		const own = new Map(texts(new Map(Object.entries(catalogue[part])).get(area)));
		const same = texts(words).filter(([path, text]) => own.get(path) === text && isProse(text));
		expect(same).toEqual([]);
	});

	it.each(rules.map((rule) => [rule.meta.id, rule] as const))('has the rule %s', (id, rule) => {
		const own = catalogue.worker.rules[id];
		expect(own).toBeDefined();
		if (own === undefined) return;
		expect(catalogue.book.rules[id]).toBe(own);
		expect(shapeOf(own)).toEqual(shapeOf(rule.texts));
		expect([own.title, own.what, own.why].every((text) => text.trim() !== '')).toBe(true);
		const page = catalogue.book['rule-pages'][id];
		expect(page?.effects.length).toBe(rule.page.effects.length);
		expect(page?.atSource.length).toBe(rule.page.atSource.length);
		expect(page?.falseAlarms.length).toBe(rule.page.falseAlarms.length);
		expect(page?.bad.length).toBe(rule.bad.length);
		expect(page?.good.length).toBe(rule.good.length);
	});

	it('has every quick fix, and nothing that is none', () => {
		const { fixes, rules: own } = catalogue.worker;
		expect(Object.keys(fixes).sort()).toEqual(quickFixes.map(({ id }) => id).sort());
		expect(Object.keys(own).sort()).toEqual(rules.map(({ meta }) => meta.id).sort());
	});
});

/** Variants of a rule's texts, each with the placeholders in it. */
const shapeOf = ({ messages, advice }: RuleWords) =>
	[messages, advice].map((variants) =>
		Object.entries(variants)
			.map(([name, text]) => `${name}: ${[...new Set(placeholders(text))].sort().join(' ')}`)
			.sort()
	);

/** Five words and more, with a small word of English: titles of documents and file names have none. */
const isProse = (text: string): boolean =>
	text.split(/\s+/).length >= 5 && /\b(the|is|are|and|of|to|it)\b/i.test(text);
