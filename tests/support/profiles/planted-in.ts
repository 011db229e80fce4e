import { changed } from '../../../src/lib/core/rules/smallest-set';
import { deltaSet } from '../../../src/lib/core/rules/delta-set';
import type { ProfileFault } from './profile-cases';

type More = Omit<ProfileFault, 'id' | 'sent'> & Partial<Pick<ProfileFault, 'sent'>>;
type Texts = Readonly<Record<string, string>>;

/** Makes faults out of a set that a receiver takes: a text of one file in the place of another. */
export const plantedIn =
	(set: Texts) =>
	(id: string, file: string, from: string, to: string, more: More = {}): ProfileFault => ({
		id,
		name: to,
		...more,
		sent: { ...more.sent, files: { ...more.sent?.files, [file]: changed(file, from, to, set) } }
	});

/** The same in the set as a delivery of changes. */
export const plantedInDelta =
	(set: Texts) =>
	(id: string, file: string, from: string, to: string, more: More = {}): ProfileFault => ({
		id,
		name: `${to} in a delta`,
		...more,
		sent: { ...more.sent, files: deltaSet({ [file]: [from, to] }, set) }
	});
