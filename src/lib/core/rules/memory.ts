/** What was made of some things, and what can be made of these and more. */
interface Branch<Made> {
	readonly next: WeakMap<object, Branch<Made>>;
	made?: { readonly it: Made };
}

const branch = <Made>(): Branch<Made> => ({ next: new WeakMap() });

/**
 * Remembers what was made of several columns (or other things) for as long as all of them are there.
 * What is made may depend on nothing but these: then rules share it, and a check after an edit takes over
 * whatever hangs on no column that was edited.
 */
export class Memory<Made> {
	readonly #root = branch<Made>();

	/** What was made of these things in this order before, or what `make` makes now. */
	of(things: readonly object[], make: () => Made): Made {
		let at = this.#root;
		for (const thing of things) {
			const next = at.next.get(thing) ?? branch<Made>();
			at.next.set(thing, next);
			at = next;
		}
		at.made ??= { it: make() };
		return at.made.it;
	}
}
