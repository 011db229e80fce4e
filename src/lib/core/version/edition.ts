import type { LateWords } from '../findings/finding';
import type { Edition, Version } from '../spec/spec';
import { evidenceWords } from './words';

/** The column of users.csv that only the first text of 1.2 has (clause 97). */
const WITHDRAWN = 'resourcesourcedids';

/** The text of the standard that a set follows, and how that was seen, in parts of a sentence. */
export interface DecidedEdition {
	readonly edition: Edition | null;
	readonly words: readonly LateWords[];
}

/**
 * Which text of a version a set follows. Both texts of 1.2 say 1.2 in the manifest, so users.csv
 * tells: the first has the column resourceSourcedIds, the later (1.2.1) withdrew it. Without
 * users.csv it is the later. Source: OneRoster CSV 1.2.1, revision history.
 */
export function decideEdition(
	version: Version | null,
	headers: ReadonlyMap<string, readonly string[]>
): DecidedEdition {
	if (version !== '1.2') return { edition: version, words: [] };
	const users = headers.get('users.csv');
	if (users === undefined)
		return { edition: '1.2.1', words: [() => evidenceWords.editions.noUsers] };
	const isFirst = users.some((name) => name.trim().toLowerCase() === WITHDRAWN);
	return isFirst
		? { edition: '1.2.0', words: [() => evidenceWords.editions.first] }
		: { edition: '1.2.1', words: [() => evidenceWords.editions.later] };
}
