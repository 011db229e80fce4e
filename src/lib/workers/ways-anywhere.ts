import type { WayOut } from './way-out';

/** Ways that code has both in a page and in a worker. */
export const waysAnywhere: readonly WayOut[] = [
	{ id: 'fetch', rule: 'connect-src', take: (address) => fetch(address, { mode: 'no-cors' }) },
	{
		id: 'xhr',
		rule: 'connect-src',
		take(address) {
			const request = new XMLHttpRequest();
			request.open('GET', address);
			request.send();
		}
	},
	{
		id: 'websocket',
		rule: 'connect-src',
		take(address) {
			const socket = new WebSocket(address.replace('https', 'wss'));
			socket.onopen = () => {
				socket.close();
			};
		}
	},
	{
		id: 'eventsource',
		rule: 'connect-src',
		isThere: () => 'EventSource' in globalThis,
		take(address) {
			const source = new EventSource(address);
			// Or it would try for ever where nobody refuses it.
			source.onerror = () => {
				source.close();
			};
		}
	},
	{
		id: 'webtransport',
		rule: 'connect-src',
		isThere: () => 'WebTransport' in globalThis,
		take(address) {
			const transport = new WebTransport(address);
			transport.closed.catch(() => undefined);
			return transport.ready;
		}
	},
	{
		id: 'module',
		rule: 'script-src',
		take: (address): Promise<unknown> => import(/* @vite-ignore */ address)
	}
];
