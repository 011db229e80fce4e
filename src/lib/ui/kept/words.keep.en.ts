import { plural } from '../../languages/en/counts';
import { words } from '../words.en';
import type { KeepRule } from './shapes';
import { keptFor } from './words.room.en';
import { checks } from '../../languages/en/nouns';

const { figures } = words;
const { bytes, moment } = figures;

const where = (isEncrypted: boolean, isMemoryOnly: boolean): string => {
	if (isMemoryOnly) return 'In the memory of this tab.';
	return isEncrypted
		? 'In this browser, on this device, encrypted with your passphrase.'
		: 'In this browser, on this device. Whoever can use this browser can read it, unless you set a passphrase.';
};

/** The words of keeping a check. */
export const keepWords = {
	title: 'Keep this check',
	lead: 'To hold the next export against it, and to look it up again. Nothing is kept unless you say so here.',
	name: 'Name',
	nameHint: 'Best without the name of a person.',
	suggested: (at: string) => `Check of ${moment(at)}`,
	note: 'Note (optional)',
	notePlaceholder: 'What you want to remember of it',
	what: 'What is stored',
	facts: (
		size: number,
		kept: KeepRule,
		isEncrypted: boolean,
		isMemoryOnly: boolean,
		corrections: number
	) => [
		{
			what: 'What',
			says:
				corrections === 0
					? 'The counts, the verdicts and the groups of problems, and the roster’s files as they lie in your zip.'
					: `The counts, the verdicts and the groups of problems, and the roster’s files with your ${plural(corrections, 'correction', 'corrections')}. Your own zip stays as it is.`
		},
		{
			what: 'Passwords',
			says: 'Not stored. The file that holds them is written anew without them.'
		},
		{
			what: 'Where',
			says: where(isEncrypted, isMemoryOnly)
		},
		{ what: 'How big', says: `About ${bytes(size)}.` },
		{
			what: 'Until',
			says: isMemoryOnly ? 'Until you close the tab.' : `${keptFor(kept).replace(/^u/, 'U')}.`
		}
	],
	passphrase: 'Set a passphrase',
	button: 'Keep this check',
	way: 'Keep this check',
	writing: 'Keeping this check',
	written: (done: number, of: number) =>
		of === 0 ? 'Making it ready, without passwords.' : `${bytes(done)} of about ${bytes(of)}.`,
	stop: 'Stop',
	kept: 'This check is kept',
	keptAs: (name: string, size: number, isEncrypted: boolean) =>
		`“${name}”, ${bytes(size)}, ${isEncrypted ? 'encrypted, on this device' : 'on this device'}. Passwords are not in it.`,
	keptInMemory: (name: string, size: number) =>
		`“${name}”, ${bytes(size)}, in the memory of this tab. It is gone when you close the tab. Passwords are not in it.`,
	laterCorrections: 'What you correct after you kept it is not in it.',
	letGo: (count: number) =>
		`${plural(count, 'older check was', 'older checks were')} removed, as you had said.`,
	see: 'See all kept checks',
	seeCount: (count: number) => (count === 0 ? 'Kept checks' : `${checks(count)} on this device`),
	remove: 'Do not keep it',
	removed: 'It is kept no longer.',
	again: 'Try again',
	locked: 'Kept checks are locked',
	lockedBody: 'Unlock them first: what is kept now is encrypted with the same passphrase.'
} as const;

/** Where the browser stores nothing. */
export const memoryWords = {
	title: 'This browser stores nothing for this page',
	body: 'That is so in some private windows, and where the browser’s settings say it. What you keep stays in the memory of this tab, at most 128 MB, and is gone when you close the tab. Save it as a file if you need it longer.'
} as const;
