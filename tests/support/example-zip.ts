import type { RuleExample } from '../../src/lib/core/rules/rule';
import { smallestSet } from '../../src/lib/core/rules/smallest-set';
import type { PackageInput } from '../../src/lib/core/zip/open-package';
import { writeZip } from '../../src/lib/core/zip/zip-writer';
import { zipInput } from './checked';
import { zipWithTrait } from './zip-traits';

/** An example of a rule as what is dropped on the page: the smallest set with its changes. */
export function exampleInput({ files = {}, trait }: RuleExample): PackageInput {
	const encoder = new TextEncoder();
	const all = Object.entries({ ...smallestSet, ...files }).flatMap(([name, content]) => {
		if (content === null) return [];
		return [{ name, bytes: typeof content === 'string' ? encoder.encode(content) : content }];
	});
	const name = trait?.kind === 'zip-name' ? trait.to : undefined;
	return zipInput(trait === undefined ? writeZip(all) : zipWithTrait(all, trait), name);
}
