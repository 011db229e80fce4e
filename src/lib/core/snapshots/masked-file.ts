import { createDecoder, type Encoding } from '../csv/encoding';
import { sniff, sniffBytes } from '../csv/sniff';
import type { FileEnd, PackageFile } from '../zip/package';
import { ByteList } from './byte-list';
import { PasswordMask } from './password-mask';

/** What a copy without passwords would be: the same bytes, other ones, or nobody can tell. */
export type PasswordState = 'none' | 'some' | 'unreadable';

/**
 * Whether a file holds passwords. Reads no more of it than that takes: of most files the header alone.
 * Rejects when the file became unreadable.
 */
export async function passwordState(file: PackageFile): Promise<PasswordState> {
	const copy = new MaskedCopy(file.name);
	const chunks = file.open();
	try {
		for (;;) {
			const step = await chunks.next();
			const end = step.done === true ? step.value : null;
			if (step.done === true) copy.end();
			else copy.push(step.value);
			if (copy.changed) return 'some';
			if (!copy.isNeeded) return 'none';
			if (end !== null) return end.ok ? 'none' : 'unreadable';
		}
	} finally {
		await chunks.return({ ok: true, bytes: 0 });
	}
}

/**
 * The bytes of a file with a mark in the place of every password. The end says whether the file was
 * whole. Rejects when the file became unreadable.
 */
export async function* maskedBytes(file: PackageFile): AsyncGenerator<Uint8Array, FileEnd> {
	const copy = new MaskedCopy(file.name);
	const chunks = file.open();
	try {
		for (;;) {
			const step = await chunks.next();
			const piece = step.done === true ? copy.end() : copy.push(step.value);
			if (piece.length > 0) yield piece;
			if (step.done === true) return step.value;
		}
	} finally {
		await chunks.return({ ok: true, bytes: 0 });
	}
}

/** A file on its way through the mask, in its own encoding. */
class MaskedCopy {
	readonly #name: string;
	readonly #head = new ByteList();
	#lane: Lane | null = null;

	constructor(name: string) {
		this.#name = name;
	}

	get changed(): boolean {
		return this.#lane?.mask.changed ?? false;
	}

	get isNeeded(): boolean {
		return this.#lane?.mask.isNeeded ?? true;
	}

	push(chunk: Uint8Array): Uint8Array {
		if (this.#lane !== null) return this.#lane.push(chunk);
		this.#head.add(chunk);
		return this.#head.length < sniffBytes ? new Uint8Array() : this.#begin().rest;
	}

	end(): Uint8Array {
		const begun = this.#lane === null ? this.#begin() : { lane: this.#lane, rest: null };
		const last = begun.lane.end();
		if (begun.rest === null) return last;
		const all = new ByteList();
		all.add(begun.rest);
		all.add(last);
		return all.take();
	}

	/** Enough is there to tell encoding and delimiter by. */
	#begin(): { readonly lane: Lane; readonly rest: Uint8Array } {
		const head = this.#head.take();
		const { encoding, delimiter } = sniff(head);
		const mask = new PasswordMask(this.#name, delimiter.charCodeAt(0));
		this.#lane = encoding === 'utf-8' ? asciiLane(mask) : wideLane(mask, encoding);
		return { lane: this.#lane, rest: this.#lane.push(head) };
	}
}

interface Lane {
	readonly mask: PasswordMask;
	push(chunk: Uint8Array): Uint8Array;
	end(): Uint8Array;
}

/** UTF-8 and the old encodings that write signs of ASCII as ASCII does: bytes as they are. */
const asciiLane = (mask: PasswordMask): Lane => ({
	mask,
	push: (chunk) => mask.push(chunk),
	end: () => mask.end()
});

type Wide = Exclude<Encoding, 'utf-8' | 'windows-1252' | 'shift_jis' | 'unknown'>;

/** UTF-16 and UTF-32 go through UTF-8 and back. */
function wideLane(mask: PasswordMask, encoding: Wide): Lane {
	const decoder = createDecoder(encoding);
	const encoder = new TextEncoder();
	const back = new TextDecoder('utf-8', { ignoreBOM: true });
	const inWide = (bytes: Uint8Array, stream: boolean): Uint8Array =>
		wideBytes(back.decode(bytes, { stream }), encoding);
	return {
		mask,
		push: (chunk) => inWide(mask.push(encoder.encode(decoder.decode(chunk))), true),
		end: () => {
			const all = new ByteList();
			all.add(inWide(mask.push(encoder.encode(decoder.end())), true));
			all.add(inWide(mask.end(), false));
			return all.take();
		}
	};
}

/** A text in UTF-16 or UTF-32, without a mark that it does not hold itself. */
function wideBytes(text: string, encoding: Wide): Uint8Array {
	const little = encoding.endsWith('le');
	if (encoding.startsWith('utf-16')) {
		const view = new DataView(new ArrayBuffer(2 * text.length));
		for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), little);
		return new Uint8Array(view.buffer);
	}
	const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
	const view = new DataView(new ArrayBuffer(4 * points.length));
	points.forEach((point, at) => {
		view.setUint32(4 * at, point, little);
	});
	return new Uint8Array(view.buffer);
}
