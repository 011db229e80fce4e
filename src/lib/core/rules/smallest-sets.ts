import type { Version } from '../spec/spec';
import type { RuleExample } from './rule';
import { smallestSet } from './smallest-set';
import { smallestSet10 } from './smallest-set-1.0';
import { smallestSet12 } from './smallest-set-1.2';

/** The smallest set of each version that breaks no rule. */
export const smallestSets: Readonly<Record<Version, Readonly<Record<string, string>>>> = {
	'1.0': smallestSet10,
	'1.1': smallestSet,
	'1.2': smallestSet12
};

/** The files of an example: the smallest set of its version with its changes, null for one taken away. */
export const exampleFiles = ({
	version = '1.1',
	files = {}
}: RuleExample): Readonly<Record<string, string | Uint8Array | null>> => ({
	...smallestSets[version],
	...files
});
