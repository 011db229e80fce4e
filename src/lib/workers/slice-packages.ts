import type { PreviousRequest } from './api';

/** Packages that are read at the same time: a corrected zip, and an earlier roster. */
const MOST_PACKAGES = 2;

/**
 * The packages that were asked for last: while a corrected zip is read back, an earlier roster may be
 * read as well, and neither shall get the files of the other.
 */
export class SlicePackages {
	readonly #requests = new Map<number, PreviousRequest>();
	#current = 0;

	constructor(readonly turn: (request: PreviousRequest) => void) {}

	add(pack: number, request: PreviousRequest): void {
		this.#requests.set(pack, request);
		const [oldest] = this.#requests.keys();
		if (this.#requests.size > MOST_PACKAGES) this.#requests.delete(oldest);
		this.turnTo(pack);
	}

	turnTo(pack: number): void {
		const request = this.#requests.get(pack);
		if (request === undefined || pack === this.#current) return;
		this.#current = pack;
		this.turn(request);
	}
}
