import type { RuleExample } from '../../src/lib/core/rules/rule';
import { exampleFiles } from '../../src/lib/core/rules/smallest-sets';
import type { PackageInput } from '../../src/lib/core/zip/open-package';
import { writeZip } from '../../src/lib/core/zip/zip-writer';
import { zipInput } from './checked';
import { zipWithTrait } from './zip-traits';

/** An example of a rule as what is dropped on the page: the smallest set with its changes. */
export function exampleInput(example: RuleExample): PackageInput {
	const encoder = new TextEncoder();
	const { trait } = example;
	const all = Object.entries(exampleFiles(example)).flatMap(([name, content]) => {
		if (content === null) return [];
		return [{ name, bytes: typeof content === 'string' ? encoder.encode(content) : content }];
	});
	const name = trait?.kind === 'zip-name' ? trait.to : undefined;
	return zipInput(trait === undefined ? writeZip(all) : zipWithTrait(all, trait), name);
}
