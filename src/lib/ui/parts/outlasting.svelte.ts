import { getContext, setContext } from 'svelte';

/** Keeps what screens hold while a change of language makes them anew. */
export interface Carrier {
	/**
	 * @param name of what is held, unique on the page and the same in each language
	 * @param make for a screen that begins
	 */
	take<Held>(name: string, make: () => Held): Held;
}

/** A value of a screen. It is set as a whole: nothing inside it is watched. */
export interface Outlasting<Value> {
	now: Value;
}

const key = Symbol('carrier');

/** Names who carries what the parts below hold. To be called while a component is set up. */
export const carryBy = (carrier: Carrier): Carrier => setContext(key, carrier);

/**
 * What a part holds and a person would miss: typed, chosen, opened, paged to. It outlasts a change of
 * language, and goes with its screen otherwise. To be called while a component is set up; where nobody
 * carries, it lives as long as the part.
 * @param name unique on the page and the same in each language
 */
export function outlasting<Value>(name: string, first: Value): Outlasting<Value> {
	const carrier = getContext<Carrier | undefined>(key);
	const make = (): Outlasting<Value> => boxed(first);
	return carrier?.take(`part ${name}`, make) ?? make();
}

function boxed<Value>(first: Value): Outlasting<Value> {
	let now = $state.raw(first);
	return {
		get now() {
			return now;
		},
		set now(next) {
			now = next;
		}
	};
}
