import type { RosterSet } from '../roster-set';

/**
 * The regular expression by which the standard's data describes values of a type, see
 * spec/oneroster-*.json. Throws when there is none, because the rules that ask stand on it.
 */
export function specPattern(set: RosterSet, type: string): RegExp {
	const pattern = set.spec.types[type]?.pattern;
	if (typeof pattern !== 'string')
		throw new Error(`OneRoster ${set.version}: no pattern of ${type}`);
	return new RegExp(pattern);
}
