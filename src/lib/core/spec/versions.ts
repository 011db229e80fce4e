import type { Edition, FileSpec, SpecVersion, Version } from './spec';
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

/**
 * The standard by edition. Of the two texts of 1.2 the data describes the later one; the earlier has
 * the columns that the data names as its variants, and the times of 1.1 (spec/sources.md, 2 and 5).
 */
export const editions: Readonly<Record<Edition, SpecVersion>> = {
	'1.0': versions['1.0'],
	'1.1': versions['1.1'],
	'1.2.0': firstTextOf12(),
	'1.2.1': versions['1.2']
};

/** The version that an edition declares in its manifest. */
export const versionOf = (edition: Edition): Version =>
	edition === '1.0' || edition === '1.1' ? edition : '1.2';

/** The description of one file of one version. */
export const fileSpec = (version: Version, file: string): FileSpec | undefined =>
	versions[version].files.find(({ name }) => name === file);

/** All file names of a version, the manifest among them where it has one. */
export function fileNames(version: Version): string[] {
	const { manifest, files } = versions[version];
	return [...(manifest === null ? [] : [manifest.name]), ...files.map(({ name }) => name)];
}

function firstTextOf12(): SpecVersion {
	const later = versions['1.2'];
	const { dateTime } = versions['1.1'].types;
	return {
		...later,
		types: { ...later.types, dateTime },
		files: later.files.map((file) => asIn(file, '1.2.0'))
	};
}

/** A file with the columns that an edition has more than the data describes. */
function asIn(file: FileSpec, edition: Edition): FileSpec {
	const more = file.variants?.find(({ id }) => id === edition);
	if (more === undefined) return file;
	const at = file.columns.findIndex(({ name }) => name === more.insertAfter) + 1;
	return { ...file, columns: file.columns.toSpliced(at, 0, more.column) };
}
