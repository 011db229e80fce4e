import { fileSpec } from '../../spec/versions';
import type { Demand, Profile } from '../format/profile';

/** The rule of the base that finds what is missed, and the files that every roster has. */
const RULE = 'reference-file-missing';
const ROSTER = ['users.csv', 'classes.csv', 'enrollments.csv'];

type Presence = Extract<Demand, { readonly kind: 'filePresence' }>;

/**
 * Files of which no demand of a receiver speaks, and which the base needs all the same, because a
 * column that has to be filled names their records. As demands under the id that speaks for the base.
 */
export function impliedFiles(profile: Profile, demands: readonly Demand[]): Demand[] {
	const presences = demands.filter((one): one is Presence => one.kind === 'filePresence');
	const spoken = new Set<string>(presences.flatMap(({ files }) => files));
	const isRead = (file: string): boolean =>
		!presences.some((one) => one.need === 'notRead' && one.files.some((each) => each === file));
	return ROSTER.filter(isRead).flatMap((file) =>
		(fileSpec(profile.base, file)?.columns ?? []).flatMap(({ name, required, references }) => {
			if (required !== true || references === undefined || spoken.has(references.file)) return [];
			return presenceOf(profile, demands, { file, column: name, target: references.file });
		})
	);
}

interface Reference {
	readonly file: string;
	readonly column: string;
	readonly target: string;
}

/** That the named file is there: none where the receiver does not mind. */
function presenceOf(
	profile: Profile,
	demands: readonly Demand[],
	{ file, column, target }: Reference
): Demand[] {
	const speaking = demands.find(
		(one) =>
			(one.kind === 'base' || one.kind === 'relax') &&
			one.rules.includes(RULE) &&
			(one.files === undefined || one.files === '*' || one.files.some((each) => each === file)) &&
			one.columns?.includes(column) !== false
	);
	if (speaking?.kind === 'relax') return [];
	const { effect } = speaking ?? profile.inherit.error;
	const id = speaking?.id ?? `${profile.id}-base`;
	return [{ kind: 'filePresence', id, src: [], effect, files: [target], need: 'required' }];
}
