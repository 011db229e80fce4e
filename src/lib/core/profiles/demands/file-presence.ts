import { modeOf } from '../../rules/manifest/manifest-reading';
import { declared } from '../conditions';
import type { ProfileView } from '../profile-view';
import type { Details, Report } from '../../rules/rule';
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
					? !baseSpeaks(demand, view, file) && lacking(view, file, need)
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

/** True where a rule of the base says under the same id that the file is missing: once is enough. */
function baseSpeaks({ id }: DemandOf<'filePresence'>, view: ProfileView, file: string): boolean {
	const rule = ruleOnMissing(view, file);
	return view.profile.demands.some(
		(other) =>
			other.kind === 'base' &&
			other.id === id &&
			other.when === undefined &&
			other.rules.some((each) => each === rule) &&
			(other.files === undefined || other.files === '*' || other.files.some((of) => of === file))
	);
}

/** The rule of the base that finds the file missing, if one does. */
function ruleOnMissing(view: ProfileView, file: string): string | null {
	if (view.set.version === '1.0') return 'roster-file-missing';
	if (file === view.set.spec.manifest?.name) return 'manifest-missing';
	const mode = modeOf(declared(view, file));
	return mode === undefined || mode === 'absent' ? null : 'manifest-file-missing';
}
