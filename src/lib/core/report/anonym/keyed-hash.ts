const encoder = new TextEncoder();

/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012): a keyed hash of 64 bits. Who does not have the key can
 * neither work out the hash of a value nor tell which value has it.
 */
export class KeyedHash {
	readonly #key: Int32Array;
	readonly #v = new Int32Array(8);

	/** @param key 128 bits, as four words with the lowest first */
	constructor(key: readonly [number, number, number, number]) {
		this.#key = Int32Array.from(key);
	}

	/** A hash under a key that is made of a text: of a seed, or of a salt that nobody can guess. */
	static of(secret: string): KeyedHash {
		const open = new KeyedHash([0x526f6c6c, 0x63616c6c, 0x6b657965, 0x64206861]);
		return new KeyedHash([...open.words(`0 ${secret}`), ...open.words(`1 ${secret}`)]);
	}

	/** The hash of a text's UTF-8 as two words, the lower one first. */
	words(text: string): [low: number, high: number] {
		return this.bytes(encoder.encode(text));
	}

	/** The hash of bytes as two words, the lower one first. */
	bytes(bytes: Uint8Array): [low: number, high: number] {
		const v = this.#v;
		const [k0, k1, k2, k3] = this.#key;
		v.set([k0 ^ 0x70736575, k1 ^ 0x736f6d65, k2 ^ 0x6e646f6d, k3 ^ 0x646f7261]);
		v.set([k0 ^ 0x6e657261, k1 ^ 0x6c796765, k2 ^ 0x79746573, k3 ^ 0x74656462], 4);
		const whole = bytes.length & ~7;
		for (let at = 0; at < whole; at += 8) this.#take(word(bytes, at), word(bytes, at + 4));
		const rest = new Uint8Array(8);
		rest.set(bytes.subarray(whole));
		rest[7] = bytes.length & 0xff;
		this.#take(word(rest, 0), word(rest, 4));
		v[4] ^= 0xff;
		for (let n = 0; n < 4; n++) this.#round();
		return [(v[0] ^ v[2] ^ v[4] ^ v[6]) >>> 0, (v[1] ^ v[3] ^ v[5] ^ v[7]) >>> 0];
	}

	#take(low: number, high: number): void {
		const v = this.#v;
		v[6] ^= low;
		v[7] ^= high;
		this.#round();
		this.#round();
		v[0] ^= low;
		v[1] ^= high;
	}

	#round(): void {
		const v = this.#v;
		add(v, 0, 2);
		rotate(v, 2, 13);
		xor(v, 2, 0);
		rotate(v, 0, 32);
		add(v, 4, 6);
		rotate(v, 6, 16);
		xor(v, 6, 4);
		add(v, 0, 6);
		rotate(v, 6, 21);
		xor(v, 6, 0);
		add(v, 4, 2);
		rotate(v, 2, 17);
		xor(v, 2, 4);
		rotate(v, 4, 32);
	}
}

const word = (bytes: Uint8Array, at: number): number =>
	bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);

/** Numbers of 64 bits lie in pairs of words, the lower one first; `a` and `b` are their places. */
function add(v: Int32Array, a: number, b: number): void {
	const low = (v[a] >>> 0) + (v[b] >>> 0);
	v[a + 1] = v[a + 1] + v[b + 1] + (low > 0xffffffff ? 1 : 0);
	v[a] = low;
}

function xor(v: Int32Array, a: number, b: number): void {
	v[a] ^= v[b];
	v[a + 1] ^= v[b + 1];
}

function rotate(v: Int32Array, a: number, bits: number): void {
	const [low, high] = [v[a], v[a + 1]];
	if (bits === 32) {
		v[a] = high;
		v[a + 1] = low;
		return;
	}
	v[a] = (low << bits) | (high >>> (32 - bits));
	v[a + 1] = (high << bits) | (low >>> (32 - bits));
}
