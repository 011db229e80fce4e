import type { PlainFacts } from '../findings/finding';
import { observe, type Observation } from '../findings/observation';
import type { Package } from './package';
import { nearName } from './near-name';
import { standardName } from './standard-names';

/**
 * Files of the package that the version at hand does not know (`file-unknown`).
 * @param names file names of that version, the manifest's among them
 * @returns an observation for each, with the fact `candidate` where its name is near that of a file
 * which the package lacks
 */
export function unknownFiles(from: Package, names: Iterable<string>): Observation[] {
	const known = new Set(names);
	const present = new Set([...from.files.map((file) => file.name), ...from.refused]);
	const lacking = [...known].filter((name) => !present.has(name));
	return from.files
		.filter((file) => !known.has(file.name) && !isSecondCopy(file.path, file.name))
		.map((file) => {
			const candidate = nearName(file.name.slice(file.name.lastIndexOf('/') + 1), lacking);
			const facts: PlainFacts = candidate === null ? {} : { candidate };
			return observe('file-unknown', { file: file.path, facts });
		});
}

/** A file of the standard deep in a folder, beside one of its name: `files-in-folders` says it. */
const isSecondCopy = (path: string, name: string): boolean =>
	name.includes('/') && standardName(path.slice(path.lastIndexOf('/') + 1)) !== undefined;
