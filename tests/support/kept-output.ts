import { Writable } from 'node:stream';
import { Output } from '../../src/command/output';

/** An output of the command that keeps what is written to it. */
export function keptOutput(): { readonly output: Output; readonly text: () => string } {
	const pieces: string[] = [];
	const stream = new Writable({
		decodeStrings: false,
		write(piece: string, _encoding, done) {
			pieces.push(piece);
			done();
		}
	});
	return { output: new Output(stream), text: () => pieces.join('') };
}
