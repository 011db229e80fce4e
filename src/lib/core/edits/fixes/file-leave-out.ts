import type { Demand } from '../../profiles/format/profile';
import type { LoadedSet } from '../../rules/loaded-set';
import type { Edit } from '../edit';
import { pathOf } from './package-paths';
import type { FixAsk, QuickFix } from './quick-fix';

/** Files that the receiver does not read, or does not take, stay out, and the manifest says so. */
export const fileLeaveOut: QuickFix = {
	id: 'file-leave-out',
	grade: 'safe',
	rules: [],
	demands: ['filePresence', 'manifestMode'],
	texts: {
		title: 'Leave out what the receiver does not read',
		does: 'Leaves the file out of this zip and has the manifest say so. Your own zip keeps it.'
	},
	edits: ({ matches: { file } }, set, ask) => {
		const unread = ask.demands.flatMap(unreadOf);
		const here = file !== null && unread.includes(file) ? [file] : unread;
		return here.flatMap((each) => leaveOut(each, set, ask));
	}
};

/** Files that a demand wants to be absent. */
function unreadOf(demand: Demand): readonly string[] {
	if (demand.kind === 'filePresence')
		return demand.need === 'notRead' || demand.need === 'forbidden' ? demand.files : [];
	const isAbsent = demand.kind === 'manifestMode' && demand.allow.join() === 'absent';
	return isAbsent && demand.files !== '*' ? demand.files : [];
}

/** The file goes, and the manifest names it as absent. */
function leaveOut(file: string, set: LoadedSet, { paths }: FixAsk): Edit[] {
	const path = pathOf(file, paths);
	const property = set.fileSpec(file)?.manifestProperty ?? null;
	const said = property === null ? undefined : set.manifest?.value(property);
	return [
		...(path === undefined ? [] : [{ kind: 'dropFile', path } as const]),
		...(property === null || said === undefined || said === 'absent'
			? []
			: [{ kind: 'setManifest', property, value: 'absent' } as const])
	];
}
