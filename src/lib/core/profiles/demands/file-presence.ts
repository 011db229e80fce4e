import { modeOf } from '../../rules/manifest/manifest-reading';
import { declared } from '../conditions';
import type { ProfileView } from '../profile-view';
import type { Details, Report } from '../../rules/rule';
import { baseSpeaks } from './base-speaks';
import { either, type DemandOf, type Interpreter } from './interpreter';

/** Files that have to be there, should, or should not. */
export const filePresence: Interpreter<DemandOf<'filePresence'>> = {
	byValue: false,
	expected: ({ files }) => either(files),
	check: (demand, view, report) => {
		const { files, need } = demand;
		if (need === 'anyOf') return checkAnyOf(demand, view, report);
		for (const file of files) {
			const details =
				need === 'required' || need === 'recommended'
					? !baseSpeaks(view, demand.id, ruleOnMissing(view, file), file) &&
						lacking(view, file, need)
					: isThere(view, file) && { variant: need };
			if (details !== false) report.one({ file }, details);
		}
	}
};

function checkAnyOf({ files }: DemandOf<'filePresence'>, view: ProfileView, report: Report): void {
	if (files.some((file) => view.set.state(file) !== 'absent')) return;
	report.one({}, { variant: 'anyOf' });
}

const isThere = ({ set }: ProfileView, file: string): boolean =>
	!['absent', 'skipped'].includes(set.state(file)) || set.others.includes(file);

/** What is said of a file that is not there; false where it is. */
function lacking(view: ProfileView, file: string, need: string): Details | false {
	if (view.set.state(file) !== 'absent') return false;
	if (need === 'recommended') return { variant: need };
	return declared(view, file) === 'absent' ? { variant: 'declaredAbsent' } : {};
}

/** The rule of the base that finds the file missing, if one does. */
function ruleOnMissing(view: ProfileView, file: string): string | null {
	if (view.set.version === '1.0') return 'roster-file-missing';
	if (file === view.set.spec.manifest?.name) return 'manifest-missing';
	const mode = modeOf(declared(view, file));
	return mode === undefined || mode === 'absent' ? null : 'manifest-file-missing';
}
