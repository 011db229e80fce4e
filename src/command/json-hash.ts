import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hex of a JSON text without its white space, however it is laid out. */
export function jsonHash(text: string): string {
	const value: unknown = JSON.parse(text);
	return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
