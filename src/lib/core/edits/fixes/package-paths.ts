import { standardName } from '../../zip/standard-names';

/** The last part of a path. */
export const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The folder of a path with its slash; empty at the top. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Where a file of the standard lies, whatever its folder and letters; undefined where it does not. */
export const pathOf = (file: string, paths: readonly string[]): string | undefined =>
	paths
		.filter((path) => standardName(baseOf(path)) === file)
		.sort((a, b) => a.split('/').length - b.split('/').length)[0];
