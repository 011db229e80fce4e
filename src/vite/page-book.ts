import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

/** An index and the pages behind it, each known by its id. */
interface Book {
	readonly index: readonly unknown[];
	readonly pages: readonly { readonly id: string }[];
}

/**
 * A virtual module with pages that are made when the app is built: `index` as one JSON text, `pages` as
 * a text for each id. `maker` is the path of the module that makes them, from this folder.
 *
 * It is one module and not one for each page: the app brings it in before it says that it works
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
	return {
		name: `rollcall-${name}`,
		resolveId: (id) => (id === virtual ? resolved : null),
		async load(id) {
			if (id !== resolved) return null;
			const { module, dependencies } = await runnerImport<Maker>(
				resolve(import.meta.dirname, maker),
				{ configFile: false, logLevel: 'error' }
			);
			for (const file of dependencies) this.addWatchFile(resolve(file));
			const { index, pages } = await make(module);
			const texts = Object.fromEntries(pages.map((page) => [page.id, JSON.stringify(page)]));
			return [
				`export const index = ${JSON.stringify(JSON.stringify(index))};`,
				`export const pages = new Map(Object.entries(${JSON.stringify(texts)}));`
			].join('\n');
		}
	};
}
