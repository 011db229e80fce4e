import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveStatic, type StaticServer } from './static-server';

interface Answer {
	readonly status: number | undefined;
	readonly type: string | undefined;
	readonly location: string | undefined;
	readonly body: string;
}

/** Asks with the path as it stands: `fetch` would tidy `..` away before the server sees it. */
function ask(server: StaticServer, path: string, method = 'GET'): Promise<Answer> {
	const { hostname, port } = new URL(server.url);
	return new Promise((resolve, reject) => {
		const sent = request({ hostname, port, path, method, agent: false }, (response) => {
			let body = '';
			response.setEncoding('utf8');
			response.on('data', (text: string) => (body += text));
			response.on('end', () => {
				const { 'content-type': type, location } = response.headers;
				resolve({ status: response.statusCode, type, location, body });
			});
		});
		sent.on('error', reject).end();
	});
}

let parent = '';
let server: StaticServer;
let below: StaticServer;
const seen: string[] = [];

beforeAll(async () => {
	parent = await mkdtemp(join(tmpdir(), 'rollcall-static-'));
	const site = join(parent, 'site');
	await mkdir(join(site, 'privacy'), { recursive: true });
	await mkdir(join(site, 'empty'));
	await mkdir(join(parent, 'site-next'));
	await Promise.all([
		writeFile(join(parent, 'secret.txt'), 'secret'),
		writeFile(join(parent, 'site-next', 'secret.txt'), 'secret'),
		writeFile(join(site, 'index.html'), 'home'),
		writeFile(join(site, 'a b.js'), 'script'),
		writeFile(join(site, 'manifest.webmanifest'), '{}'),
		writeFile(join(site, 'privacy', 'index.html'), 'privacy')
	]);
	server = await serveStatic(site, { port: 0, onRequest: ({ url }) => seen.push(url ?? '') });
	below = await serveStatic(site, { port: 0, base: '/a/b/' });
});

afterAll(async () => {
	await Promise.all([server.close(), below.close()]);
	await rm(parent, { recursive: true });
});

describe('a static server at the root', () => {
	it.each([
		['/', 200, 'text/html; charset=utf-8', 'home'],
		['/?profile=st-math', 200, 'text/html; charset=utf-8', 'home'],
		['/privacy/', 200, 'text/html; charset=utf-8', 'privacy'],
		['/a%20b.js', 200, 'text/javascript; charset=utf-8', 'script'],
		['/manifest.webmanifest', 200, 'application/manifest+json; charset=utf-8', '{}']
	])('answers %s', async (path, status, type, body) => {
		expect(await ask(server, path)).toMatchObject({ status, type, body });
	});

	it.each([
		['no fallback page', '/no/such/page'],
		['a file is no folder', '/index.html/'],
		['a folder without a page', '/empty/'],
		['a lone per cent sign', '/%'],
		['a NUL', '/index.html%00'],
		['out by dots', '/../secret.txt'],
		['out by encoded slashes', '/..%2fsecret.txt'],
		['out by encoded backslashes', '/..%5csecret.txt'],
		['out to a folder whose name begins alike', '/..%2fsite-next/secret.txt'],
		['an absolute path', '//etc/passwd']
	])('finds nothing: %s', async (_why, path) => {
		expect(await ask(server, path)).toMatchObject({ status: 404, body: 'Not found.\n' });
	});

	it('leads from a folder to its trailing slash and keeps the question', async () => {
		expect(await ask(server, '/privacy?x=1')).toMatchObject({
			status: 301,
			location: '/privacy/?x=1'
		});
	});

	it('sends no body for HEAD and refuses to take anything', async () => {
		expect(await ask(server, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
		expect(await ask(server, '/', 'POST')).toMatchObject({ status: 405 });
	});

	it('tells of every request', async () => {
		await ask(server, '/told?once');
		expect(seen).toContain('/told?once');
	});
});

describe('a static server below a base', () => {
	it('names its base', () => {
		expect(below.url).toMatch(/^http:\/\/localhost:\d+\/a\/b\/$/);
	});

	it.each([
		['/a/b/', { status: 200, body: 'home' }],
		['/a/b/privacy/', { status: 200, body: 'privacy' }],
		['/a/b', { status: 301, location: '/a/b/' }],
		['/', { status: 404 }],
		['/privacy/', { status: 404 }],
		['/a/b/..%2f..%2fsecret.txt', { status: 404 }]
	])('answers %s', async (path, answer) => {
		expect(await ask(below, path)).toMatchObject(answer);
	});
});

describe('ports', () => {
	it('takes the next free one unless told which', async () => {
		const one = await serveStatic(parent);
		const two = await serveStatic(parent);
		expect(two.url).not.toBe(one.url);
		const { port } = new URL(one.url);
		await expect(serveStatic(parent, { port: Number(port) })).rejects.toThrow('EADDRINUSE');
		await Promise.all([one.close(), two.close()]);
	});
});
