import { serveStatic } from '../../src/command/static-server';

/*
 * Hands out the build as a host on the web does, and says where. In a process of its own: a host does
 * not pack what it sends with the time of the telephone that waits for it.
 */

const server = await serveStatic('build', { port: 0, gzip: true });
process.send?.(server.url);
