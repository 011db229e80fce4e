import { createServer } from 'node:http';
import { listen } from '../../../src/command/listen';

/** A foreign server that takes whatever reaches it and remembers the last part of each address. */
export interface Sink {
	readonly url: string;
	readonly received: readonly string[];
	close(): Promise<void>;
}

/** Starts a sink. It allows every origin, so that nothing but the page's own policy stands in the way. */
export async function startSink(): Promise<Sink> {
	const received: string[] = [];
	const note = (url = '') => received.push(url.replace(/[?#].*$/, '').slice(1));
	const server = createServer((request, response) => {
		note(request.url);
		const type =
			request.headers.accept === 'text/event-stream' ? 'text/event-stream' : 'text/javascript';
		response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': type }).end();
	});
	server.on('upgrade', (request, socket) => {
		note(request.url);
		socket.destroy();
	});
	const port = await listen(server, 'localhost', 0);
	return {
		url: `http://localhost:${port}/`,
		received,
		close: () =>
			new Promise((done) => {
				server.close(() => {
					done();
				});
				server.closeAllConnections();
			})
	};
}
