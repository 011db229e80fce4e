import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serveStatic } from './static-server';

const usage = 'npm run preview -- [--base /precheck/] [--port 8080] [--host 0.0.0.0] [FOLDER]';

/** `/` and `precheck`, `/precheck`, `/precheck/` alike, as a path with a slash at both ends. */
const asBase = (path: string): string => `/${path}/`.replace(/\/+/g, '/');

const { values, positionals } = parseArgs({
	options: {
		base: { type: 'string', default: '/' },
		port: { type: 'string' },
		host: { type: 'string', default: 'localhost' }
	},
	allowPositionals: true
});
const folder = positionals[0] ?? 'build';

if (!existsSync(folder)) {
	console.error(`There is no folder ${folder}. \`npm start\` builds it first.\nUsage: ${usage}`);
	process.exitCode = 2;
} else {
	const server = await serveStatic(folder, {
		base: asBase(values.base),
		host: values.host,
		...(values.port === undefined ? {} : { port: Number(values.port) })
	});
	console.log(`Rollcall is at ${server.url} (Ctrl+C ends it)`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => void server.close());
	}
}
