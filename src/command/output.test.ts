import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Output } from './output';

const withCode = (code: string): Error => Object.assign(new Error(code), { code });

/** A stream that takes `most` pieces and then fails. */
function failing(most: number, error: Error) {
	const pieces: string[] = [];
	const stream = new Writable({
		decodeStrings: false,
		write(piece: string, _encoding, done) {
			if (pieces.length === most) done(error);
			else {
				pieces.push(piece);
				setImmediate(done);
			}
		}
	});
	return { stream, pieces };
}

/** 200 kB in short texts; counts how many were asked for. */
function texts() {
	const asked = { count: 0 };
	function* made() {
		for (; asked.count < 2000; asked.count++) yield 'x'.repeat(100);
	}
	return { asked, made };
}

describe('an output', () => {
	it('writes everything, and waits for its reader', async () => {
		const { stream, pieces } = failing(Infinity, new Error());
		const waiting: number[] = [];
		const { made } = texts();
		function* watched() {
			for (const text of made()) {
				waiting.push(stream.writableLength);
				yield text;
			}
		}
		const output = new Output(stream);
		await output.print(watched());
		await output.print(['end']);
		expect(pieces.join('')).toBe('x'.repeat(200_000) + 'end');
		expect(Math.max(...waiting)).toBe(0);
		expect(output.failure).toBeNull();
	});

	it('ends quietly when its reader has gone, and asks for no more', async () => {
		const { stream, pieces } = failing(1, withCode('EPIPE'));
		const { asked, made } = texts();
		const output = new Output(stream);
		await output.print(made());
		await output.print(['more']);
		expect(pieces).toHaveLength(1);
		expect(asked.count).toBeLessThan(1500);
		expect(output.failure).toBeNull();
	});

	it('says why it could not write', async () => {
		const { stream } = failing(1, withCode('ENOSPC'));
		const output = new Output(stream);
		await output.print(texts().made());
		expect(output.failure).toBe('ENOSPC');
	});
});
