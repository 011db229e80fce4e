import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type * as Maker from './rule-pages/rule-pages';

const NAME = 'virtual:rule-pages';
/** A virtual module is marked so that no other plugin looks for its file. */
const RESOLVED = `\0${NAME}`;
const maker = resolve(import.meta.dirname, 'rule-pages/rule-pages.ts');

/**
 * `virtual:rule-pages`: the pages of all rules, made when the app is built. Their examples are really
 * checked then, so that a page shows what the check says, and the browser need not check anything.
 *
 * It is one module and not one for each rule: the page brings it in before it says that it works
 * offline, and after that nothing is asked for. Each page is a text of its own, read when it is opened.
 */
export function rulePages(): Plugin {
	return {
		name: 'rollcall-rule-pages',
		resolveId: (id) => (id === NAME ? RESOLVED : null),
		async load(id) {
			if (id !== RESOLVED) return null;
			const { module, dependencies } = await runnerImport<typeof Maker>(maker, {
				configFile: false,
				logLevel: 'error'
			});
			for (const file of dependencies) this.addWatchFile(resolve(file));
			const { index, pages } = await module.makeRulePages();
			const texts = Object.fromEntries(pages.map((page) => [page.id, JSON.stringify(page)]));
			return [
				`export const index = ${JSON.stringify(JSON.stringify(index))};`,
				`export const pages = new Map(Object.entries(${JSON.stringify(texts)}));`
			].join('\n');
		}
	};
}
