import type { ProfileView } from '../profile-view';

/** True where a demand of the same id lets a rule of the base speak of a file: once is enough. */
export const baseSpeaks = (
	{ profile }: ProfileView,
	id: string,
	rule: string | null,
	file: string
): boolean =>
	profile.demands.some(
		(other) =>
			other.kind === 'base' &&
			other.id === id &&
			other.when === undefined &&
			other.rules.some((each) => each === rule) &&
			(other.files === undefined || other.files === '*' || other.files.some((of) => of === file))
	);
