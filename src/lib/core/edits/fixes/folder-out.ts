import { standardName } from '../../zip/standard-names';
import type { Edit } from '../edit';
import { baseOf } from './package-paths';
import type { QuickFix } from './quick-fix';

/** Files come out of a folder to the top of the zip, where nothing has their name there. */
export const folderOut: QuickFix = {
	id: 'folder-out',
	grade: 'safe',
	rules: ['enclosing-folder', 'files-in-folders'],
	texts: {
		title: 'Put the files at the top of the zip',
		does: 'Moves files out of their folder. Nothing in them changes.'
	},
	edits: ({ matches, value }, _, { paths }) => {
		const { file } = matches;
		// The folder around everything, or one file in a folder of its own.
		const moves = file === null ? outOf(`${value ?? ''}/`, paths) : toTop(file);
		return moves.filter(({ to }) => !paths.includes(to));
	}
};

type Move = Extract<Edit, { readonly kind: 'moveFile' }>;

const outOf = (folder: string, paths: readonly string[]): Move[] =>
	paths
		.filter((path) => path.startsWith(folder) && path.length > folder.length)
		.map((path) => ({ kind: 'moveFile', path, to: path.slice(folder.length) }));

function toTop(path: string): Move[] {
	const to = standardName(baseOf(path));
	return to === undefined ? [] : [{ kind: 'moveFile', path, to }];
}
