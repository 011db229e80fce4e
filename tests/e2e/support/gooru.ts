import { smallestSets } from '../../../src/lib/core/rules/smallest-sets';
import type { ChosenFile } from './app';
import { zipOf } from './roster';

/**
 * A OneRoster 1.0 roster that is in order but for so many organizations without a name, which is one
 * record each that Gooru would not save.
 */
export function namelessOrgs(count: number): ChosenFile {
	const set = smallestSets['1.0'];
	const lines = Array.from({ length: count }, (_, at) => `org-${String(at)},,,,school,,,,,\r\n`);
	return zipOf({ ...set, 'orgs.csv': (set['orgs.csv'] ?? '') + lines.join('') }, 'OneRoster.zip');
}
