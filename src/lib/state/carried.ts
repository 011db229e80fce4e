import { onDestroy } from 'svelte';
import type { Language } from '../languages/languages';

/** What screens hold that are made anew when the language changes. */
export class Carried {
	readonly #held = new Map<string, unknown>();

	/**
	 * `language`: the one in use, to be set before screens are made in it. No rune: what is destroyed
	 * would read the value from before the change.
	 */
	constructor(public language: Language) {}

	/**
	 * What a screen holds, taken over by the same screen when a change of language makes it anew; when
	 * it goes for another reason, it is gone. To be called while a component is set up.
	 * @param name of what is held, the same in each language
	 * @param sayAgain has the words in it said anew
	 */
	take<Held>(name: string, make: () => Held, sayAgain?: (held: Held) => void): Held {
		const { language } = this;
		const isThere = this.#held.has(name);
		// Under this name lies what the same call has put there.
		const held = isThere ? (this.#held.get(name) as Held) : make();
		if (isThere) sayAgain?.(held);
		this.#held.set(name, held);
		onDestroy(() => {
			if (this.language === language) this.#held.delete(name);
		});
		return held;
	}
}
