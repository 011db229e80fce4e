import type { CheckOptions } from '../../src/lib/core/check';
import type { RuleExample } from '../../src/lib/core/rules/rule';
import { exampleFiles } from '../../src/lib/core/rules/smallest-sets';
import type { PackageInput } from '../../src/lib/core/zip/open-package';
import { writeZip, type ZipEntry } from '../../src/lib/core/zip/zip-writer';
import { zipInput } from './checked';
import { zipWithTrait } from './zip-traits';

/** An example of a rule as what is dropped on the page: the smallest set with its changes. */
export function exampleInput(example: RuleExample): PackageInput {
	const { trait } = example;
	const all = entriesOf(example);
	const name = trait?.kind === 'zip-name' ? trait.to : undefined;
	return zipInput(trait === undefined ? writeZip(all) : zipWithTrait(all, trait), name);
}

/** What else is given with it: the day to judge by, and the previous delivery. */
export function exampleOptions({ name, version, previous, asOf }: RuleExample): CheckOptions {
	const day = { asOf: asOf ?? null };
	if (previous === undefined) return day;
	const example = { name, files: previous, finds: [], ...(version ? { version } : {}) };
	return { ...day, previous: zipInput(writeZip(entriesOf(example)), 'Full.zip') };
}

const encoder = new TextEncoder();

const entriesOf = (example: RuleExample): ZipEntry[] =>
	Object.entries(exampleFiles(example)).flatMap(([name, content]) => {
		if (content === null) return [];
		return [{ name, bytes: typeof content === 'string' ? encoder.encode(content) : content }];
	});
