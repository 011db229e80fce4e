/**
 * What `make` makes, made when it is first asked for and then kept. A failure (say a chunk that did
 * not arrive) is not kept: the next caller tries again.
 */
export function lazily<Made>(make: () => Promise<Made>): () => Promise<Made> {
	let made: Promise<Made> | null = null;
	return () => {
		made ??= make().catch((fault: unknown) => {
			made = null;
			throw fault;
		});
		return made;
	};
}
