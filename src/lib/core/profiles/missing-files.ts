import type { GroupSource } from '../findings/group-source';
import { holdsForSet } from './conditions';
import type { ProfileView } from './profile-view';

/** The files that a receiver needs and that are not in the zip. It says so itself, or the base for it. */
export const missingFiles = (view: ProfileView): ReadonlySet<string> =>
	new Set(
		view.profile.demands.flatMap((demand) =>
			demand.kind === 'filePresence' &&
			demand.need === 'required' &&
			view.isInForce(demand) &&
			holdsForSet(view, demand.when, null)
				? demand.files.filter((file) => view.set.state(file) === 'absent')
				: []
		)
	);

/** What the base says of a file that is not there. */
const ofFile: ReadonlySet<string> = new Set([
	'manifest-file-missing',
	'needed-file-missing',
	'roster-file-missing'
]);

/**
 * True for a finding of the base that a missing file causes: that rows name its records, and (where no
 * demand of the receiver stands behind it) that it is missing at all.
 */
export function isOfMissing(
	view: ProfileView,
	missing: ReadonlySet<string>,
	{ rule, matches: { file, column }, vendor }: GroupSource
): boolean {
	if (missing.size === 0 || file === null) return false;
	const id = vendor === null ? rule.meta.id : vendor.base;
	if (id === 'reference-file-missing') {
		const names = column === null ? undefined : view.spec(file, column)?.references?.file;
		return names !== undefined && missing.has(names);
	}
	return vendor === null && ofFile.has(id ?? '') && missing.has(file);
}
