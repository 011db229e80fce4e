import type { Server } from 'node:http';

const first = 4173;
const tries = 50;

function attempt(server: Server, host: string, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : port);
		});
	});
}

const isTaken = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/**
 * Makes a server listen and tells the port it got.
 *
 * @param port that port and no other; 0 lets the system choose; undefined is 4173 or the next free
 * @throws the system's error when the port is taken, or all of those tried are
 */
export async function listen(server: Server, host: string, port?: number): Promise<number> {
	if (port !== undefined) return attempt(server, host, port);
	for (let candidate = first; candidate < first + tries - 1; candidate++) {
		try {
			return await attempt(server, host, candidate);
		} catch (error) {
			if (!isTaken(error)) throw error;
		}
	}
	return attempt(server, host, first + tries - 1);
}
