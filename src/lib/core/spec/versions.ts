import type { FileSpec, SpecVersion, Version } from './spec';
import oneroster10 from './oneroster-1.0.json';
import oneroster11 from './oneroster-1.1.json';
import oneroster12 from './oneroster-1.2.json';

/**
 * The three versions of the standard as data. TypeScript reads the words of a JSON file as any text,
 * so the shape is asserted here once and held by the test beside this file.
 */
export const versions: Readonly<Record<Version, SpecVersion>> = {
	'1.0': oneroster10 as unknown as SpecVersion,
	'1.1': oneroster11 as unknown as SpecVersion,
	'1.2': oneroster12 as unknown as SpecVersion
};

/** The description of one file of one version. */
export const fileSpec = (version: Version, file: string): FileSpec | undefined =>
	versions[version].files.find(({ name }) => name === file);

/** All file names of a version, the manifest among them where it has one. */
export function fileNames(version: Version): string[] {
	const { manifest, files } = versions[version];
	return [...(manifest === null ? [] : [manifest.name]), ...files.map(({ name }) => name)];
}
