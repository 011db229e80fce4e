import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { listen } from './listen';

/** A running server: where it answers and how to end it. */
export interface StaticServer {
	/** The address of the base, with its trailing slash: `http://localhost:4173/precheck/`. */
	readonly url: string;
	/** Ends it at once, open connections included. */
	close(): Promise<void>;
}

export interface StaticServerOptions {
	/** Path under which the folder appears, with a slash at both ends. Default `/`. */
	readonly base?: string;
	/** The port to take, and no other; 0 lets the system choose. Default: 4173 or the next free one. */
	readonly port?: number;
	/** The interface to listen on. Default: this machine alone. */
	readonly host?: string;
	/** True to send texts in gzip where the browser takes it, as hosts on the web do. Default: false. */
	readonly gzip?: boolean;
	/** Told of every request, before it is answered: the server's own log. */
	readonly onRequest?: (request: IncomingMessage) => void;
}

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff2': 'font/woff2',
	'.zip': 'application/zip'
};

/** What a path leads to: a file, another address, or nothing. */
type Target =
	| { readonly kind: 'file'; readonly path: string; readonly bytes: number }
	| { readonly kind: 'redirect'; readonly to: string }
	| { readonly kind: 'missing' };

/** The path below the base, decoded; undefined when it lies outside or cannot be a file's name. */
function pathBelow(base: string, pathname: string): string | undefined {
	if (!pathname.startsWith(base)) return undefined;
	try {
		const path = decodeURIComponent(pathname.slice(base.length));
		return path.includes('\0') || path.includes('\\') ? undefined : path;
	} catch {
		// A lone per cent sign: no address that this server gave out.
		return undefined;
	}
}

/** The file or folder at a path, unless it lies outside the served one. */
async function statWithin(folder: string, path: string): Promise<Stats | undefined> {
	if (path !== folder && !path.startsWith(folder + sep)) return undefined;
	return stat(path).catch(() => undefined);
}

async function find(folder: string, base: string, url: URL): Promise<Target> {
	if (`${url.pathname}/` === base) return { kind: 'redirect', to: base + url.search };
	const below = pathBelow(base, url.pathname);
	if (below === undefined) return { kind: 'missing' };
	const slashed = below === '' || below.endsWith('/');
	const path = resolve(folder, `./${below}`);
	const found = await statWithin(folder, path);
	if (found?.isDirectory() === true && !slashed) {
		return { kind: 'redirect', to: `${url.pathname}/${url.search}` };
	}
	const file = slashed ? join(path, 'index.html') : path;
	const served = slashed ? await statWithin(folder, file) : found;
	return served?.isFile() === true
		? { kind: 'file', path: file, bytes: served.size }
		: { kind: 'missing' };
}

function refuse(response: ServerResponse, status: number, text: string): void {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** Types that hosts compress. */
const isText = (type: string): boolean =>
	/^(text|image\/svg|application\/(json|manifest))/.test(type);

function send(
	request: IncomingMessage,
	response: ServerResponse,
	target: Target,
	gzip: boolean
): void {
	if (target.kind === 'missing') return refuse(response, 404, 'Not found.');
	if (target.kind === 'redirect') {
		response.writeHead(301, { location: target.to }).end();
		return;
	}
	const type = types[extname(target.path).toLowerCase()] ?? 'application/octet-stream';
	const isPacked =
		gzip && isText(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
	response.writeHead(200, {
		'content-type': type,
		'cache-control': 'no-cache',
		...(isPacked ? { 'content-encoding': 'gzip' } : { 'content-length': target.bytes })
	});
	if (request.method === 'HEAD') {
		response.end();
		return;
	}
	const file = createReadStream(target.path).on('error', () => response.destroy());
	if (isPacked) file.pipe(createGzip()).pipe(response);
	else file.pipe(response);
}

/**
 * Serves a folder as any plain static host would: no security header, no fallback page, a directory
 * by its `index.html` under a trailing slash. What holds here holds on a host that nobody configured.
 *
 * @param folder the folder to serve, such as `build`
 * @throws when the named port is taken
 */
export async function serveStatic(
	folder: string,
	{ base = '/', port, host = 'localhost', gzip = false, onRequest }: StaticServerOptions = {}
): Promise<StaticServer> {
	const root = resolve(folder);
	const server = createServer((request, response) => {
		onRequest?.(request);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			return refuse(response, 405, 'Only GET and HEAD.');
		}
		const address = `http://localhost${request.url ?? '/'}`;
		if (!URL.canParse(address)) return refuse(response, 400, 'No such address.');
		void find(root, base, new URL(address)).then((target) => {
			send(request, response, target, gzip);
		});
	});
	const taken = await listen(server, host, port);
	return {
		url: `http://${host}:${taken}${base}`,
		close: () =>
			new Promise((done) => {
				server.close(() => {
					done();
				});
				server.closeAllConnections();
			})
	};
}
