import { onDestroy } from 'svelte';
import type { Language } from '../languages/languages';

interface Entry {
	readonly held: unknown;
	/** The one in use when a screen took it last. */
	readonly language: Language;
}

/** What screens hold that are made anew when the language changes. */
export class Carried {
	readonly #entries = new Map<string, Entry>();

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
		const before = this.#entries.get(name);
		// A screen that follows another one under the same name may be made before that one goes.
		const isSame = before !== undefined && before.language !== language;
		// Under this name lies what the same call has put there.
		const held = isSame ? (before.held as Held) : make();
		if (isSame) sayAgain?.(held);
		const entry: Entry = { held, language };
		this.#entries.set(name, entry);
		onDestroy(() => {
			const isLast = this.#entries.get(name) === entry;
			if (isLast && this.language === language) this.#entries.delete(name);
		});
		return held;
	}
}
