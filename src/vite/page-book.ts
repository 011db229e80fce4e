import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { languages, type Language } from '../lib/languages/languages.ts';
import type * as Languages from './book-languages';

/** An index and the pages behind it, each known by its id. */
interface Book {
	readonly index: readonly unknown[];
	readonly pages: readonly { readonly id: string }[];
}

/** What makes a book, with the part that changes the language of all that it says. */
type MakerModule<Maker> = Maker & Pick<typeof Languages, 'speakInBook'>;

/**
 * A virtual module with pages that are made when the app is built: `books` brings them in by language,
 * `index` as one JSON text, `pages` as a text for each id. `maker` is the path of the module that makes
 * them, from this folder.
 *
 * A language is one module and not one for each page: the app brings it in before it says that it works
 * offline, and after that nothing is asked for. Each page is a text of its own, read when it is opened.
 */
export function pageBook<Maker>(
	name: string,
	maker: string,
	make: (module: Maker) => Book | Promise<Book>
): Plugin {
	const virtual = `virtual:${name}`;
	// A virtual module is marked so that no other plugin looks for its file.
	const resolved = `\0${virtual}`;
	const bring = () =>
		runnerImport<MakerModule<Maker>>(resolve(import.meta.dirname, maker), {
			configFile: false,
			logLevel: 'error'
		});
	// Checking the examples of all rules takes a while: the languages share one maker, one after the other.
	let module: ReturnType<typeof bring> | null = null;
	let turn: Promise<unknown> = Promise.resolve();
	return {
		name: `rollcall-${name}`,
		resolveId: (id) => (id === virtual || id.startsWith(`${virtual}/`) ? `\0${id}` : null),
		async load(id) {
			if (id === resolved) return bookList(virtual);
			const language = languages.find((each) => id === `${resolved}/${each}`);
			if (language === undefined) return null;
			module ??= bring();
			const made = module;
			for (const file of (await made).dependencies) this.addWatchFile(resolve(file));
			const book = turn.then(async () => textOf((await made).module, language, make));
			turn = book.catch(() => undefined);
			return book;
		},
		watchChange: () => {
			module = null;
		}
	};
}

const bookList = (virtual: string): string =>
	`export const books = { ${languages.map((each) => `${each}: () => import('${virtual}/${each}')`).join(', ')} };`;

async function textOf<Maker>(
	module: MakerModule<Maker>,
	language: Language,
	make: (module: Maker) => Book | Promise<Book>
): Promise<string> {
	module.speakInBook(language);
	const { index, pages } = await make(module);
	const texts = Object.fromEntries(pages.map((page) => [page.id, JSON.stringify(page)]));
	return [
		`export const index = ${JSON.stringify(JSON.stringify(index))};`,
		`export const pages = new Map(Object.entries(${JSON.stringify(texts)}));`
	].join('\n');
}
