import { createServer } from 'node:http';
import { listen } from '../../src/command/listen';

/** A port that is free now, for a server that another process starts in a moment. */
export async function freePort(): Promise<number> {
	const server = createServer();
	const port = await listen(server, 'localhost', 0);
	await new Promise((done) => server.close(done));
	return port;
}
