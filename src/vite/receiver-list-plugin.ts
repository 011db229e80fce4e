import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type * as Maker from './receiver-list';

const NAME = 'virtual:receiver-list';
/** A virtual module is marked so that no other plugin looks for its file. */
const RESOLVED = `\0${NAME}`;
const maker = resolve(import.meta.dirname, 'receiver-list.ts');

/**
 * `virtual:receiver-list`: one line for each profile that comes with Rollcall, made when the app is
 * built. To choose a receiver takes its name, not the hundred demands that the worker has anyway.
 */
export function receiverList(): Plugin {
	return {
		name: 'rollcall-receiver-list',
		resolveId: (id) => (id === NAME ? RESOLVED : null),
		async load(id) {
			if (id !== RESOLVED) return null;
			const { module, dependencies } = await runnerImport<typeof Maker>(maker, {
				configFile: false,
				logLevel: 'error'
			});
			for (const file of dependencies) this.addWatchFile(resolve(file));
			return `export const lines = ${JSON.stringify(JSON.stringify(module.receiverLines()))};`;
		}
	};
}
