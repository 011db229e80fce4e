import type { PreviousProblem } from './previous';

/** What became of the previous delivery, in a sentence or two. */
export const previousSays: Readonly<Record<PreviousProblem | 'used', (version: string) => string>> =
	{
		used: () => 'What this delivery names was looked up in the earlier one, too.',
		'not-needed': () =>
			'This delivery holds no file of changes, so it was checked by itself; the earlier one was not needed.',
		'not-opened': () =>
			'The earlier delivery could not be opened: it is no zip, or it is damaged. Give it again as it was sent.',
		unusual: () =>
			'The earlier delivery was not read, because it grows to many times its size when it is unpacked. Say yes to that, or give the right one.',
		'not-oneroster': () =>
			'What was given as the earlier delivery holds no files of OneRoster. Give the zip that was sent.',
		'class-pack': () =>
			'What was given as the earlier delivery is a class pack of Rollcall with a passphrase. It opens with that passphrase on the start page or on the page for teachers. Give the zip that was sent.',
		'other-version': (version) =>
			`The earlier delivery is of OneRoster ${version}, and this one of another version. Give a complete delivery of the same version.`,
		'only-changes': () =>
			'The earlier delivery holds changes only (delta). Give the last complete (bulk) one.',
		damaged: () => 'Nothing in the earlier delivery could be read. Give it again as it was sent.'
	};

/** Why a file of the previous delivery tells nothing. */
export const untoldWords = {
	unreadable: (file: string, zip: string): string => `${file} in ${zip} could not be read`,
	skipped: (file: string, zip: string): string => `${file} was not given with ${zip}`,
	missing: (file: string, zip: string): string => `${file} is missing in ${zip}`,
	changes: (file: string, zip: string): string => `${file} in ${zip} holds changes only`,
	damaged: (file: string, zip: string): string => `${file} in ${zip} is damaged`,
	noIds: (file: string, zip: string): string => `${file} in ${zip} has no column sourcedId`
} as const;
