import type { Column } from '../../table/column';

/**
 * Tells whether a user is in a class, both by their codes in enrollments.csv. Keeps the classes of the
 * `asked` users only, one list behind the other, because a whole district would fill a set of a
 * million pairs.
 * @param asked codes of users; negative ones stand for nobody
 */
export function classesOfUsers(
	users: Column,
	classes: Column,
	asked: Int32Array
): (user: number, classCode: number) => boolean {
	const isAsked = new Uint8Array(users.dictionary.size);
	for (const user of asked) if (user >= 0) isAsked[user] = 1;
	const starts = listStarts(users, isAsked);
	const lists = new Int32Array(starts[starts.length - 1]);
	const next = starts.slice();
	users.codes.blocks.forEach((block, at) => {
		const partners = classes.codes.blocks[at];
		for (let i = 0; i < block.length; i++) {
			if (isAsked[block[i]] === 1) lists[next[block[i]]++] = partners[i];
		}
	});
	return (user, classCode) => {
		if (user < 0 || classCode < 0) return false;
		for (let i = starts[user]; i < starts[user + 1]; i++) if (lists[i] === classCode) return true;
		return false;
	};
}

/** Where the list of each user begins; the list of the next ends it. */
function listStarts(users: Column, isAsked: Uint8Array): Uint32Array {
	const starts = new Uint32Array(isAsked.length + 1);
	for (const block of users.codes.blocks) {
		for (let i = 0; i < block.length; i++) if (isAsked[block[i]] === 1) starts[block[i] + 1]++;
	}
	for (let user = 0; user < isAsked.length; user++) starts[user + 1] += starts[user];
	return starts;
}
