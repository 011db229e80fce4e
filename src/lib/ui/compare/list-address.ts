import type { DiffList } from '../../core/snapshots/diff-rows';
import { listText } from './words.lists';

const start = '#list=';

/** The fragment of the address for a kind of list: nothing else of a selection stands in it. */
export const addressOfList = (list: DiffList): string => `${start}${list}`;

/** The kind of list that a fragment names; null where it names none. */
export function listOfAddress(hash: string): DiffList | null {
	const name = hash.startsWith(start) ? hash.slice(start.length) : '';
	// The keys of the words are the lists: a test of own keys proves the type.
	return Object.hasOwn(listText.lists, name) ? (name as DiffList) : null;
}
