import type { Demand } from '../../profiles/format/profile';
import type { QuickFix } from './quick-fix';

/** A file that the receiver wants to be there, if only with its first row, is added. */
export const fileAdd: QuickFix = {
	id: 'file-add',
	grade: 'safe',
	rules: [],
	demands: ['filePresence', 'base'],
	texts: {
		title: 'Add the file with its first row alone',
		does: 'Adds a file that names its columns and has no record, and has the manifest say so.'
	},
	edits: ({ matches: { file }, vendor }, set, { demands }) => {
		const isMeant =
			vendor?.base === 'manifest-file-missing' || demands.some((demand) => wants(demand, file));
		if (file === null || !isMeant || set.state(file) !== 'absent') return [];
		const property = set.fileSpec(file)?.manifestProperty ?? null;
		return [
			{ kind: 'addFile', file },
			...(property === null ? [] : [{ kind: 'setManifest', property, value: 'bulk' } as const])
		];
	}
};

const wants = (demand: Demand, file: string | null): boolean =>
	demand.kind === 'filePresence' &&
	demand.need === 'required' &&
	demand.files.some((each) => each === file);
