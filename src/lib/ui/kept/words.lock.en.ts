import { plural } from '../../languages/en/counts';
import { words } from '../words.en';
import { checks } from '../../languages/en/nouns';

const { figures } = words;

/** The passphrase of kept checks. */
export const lockWords = {
	title: 'Passphrase',
	owner: 'Rollcall kept checks',
	off: 'No passphrase is set. Whoever can use this browser can read what is kept.',
	on: (minutes: number) =>
		`Kept checks are encrypted. They are open in this tab, and lock by themselves after ${plural(minutes, 'minute', 'minutes')} without a key, a click or a touch.`,
	warningTitle: 'A lost passphrase cannot be replaced',
	warning:
		'It is stored nowhere, so nobody can look it up or set another. If it is lost, all kept checks have to be deleted. Write it down where you keep other passwords.',
	understood: 'I know that a lost passphrase means deleting all kept checks',
	set: 'Set a passphrase',
	first: 'Passphrase',
	repeat: 'The same once more',
	current: 'Passphrase as it is now',
	next: 'New passphrase',
	length: 'At least 12 characters: three or four words are easy to remember.',
	tooShort: 'Write at least 12 characters.',
	differ: 'The two are not the same.',
	notUnderstood: 'Tick the box first, please.',
	show: 'Show what I type',
	encrypt: 'Encrypt what is kept',
	working: 'Encrypting. This takes a few seconds.',
	wait: 'Opening. This takes a second.',
	done: 'A passphrase is set. Everything that is kept is encrypted.',
	lockNow: 'Lock now',
	change: 'Change it',
	changed: 'The passphrase is changed. The old one opens nothing any more.',
	takeAway: 'Take it away',
	takenAway: 'No passphrase is set any more. What is kept is stored as it is.',
	cancel: 'Cancel',
	lockedTitle: 'Kept checks are locked',
	lockedLead: (count: number) =>
		count === 1
			? '1 check is kept on this device. What is in it is encrypted.'
			: `${figures.count(count)} checks are kept on this device. What is in them is encrypted.`,
	idle: (minutes: number) =>
		`They locked by themselves after ${plural(minutes, 'minute', 'minutes')} without use.`,
	unlock: 'Unlock',
	unlocked: 'Unlocked.',
	lost: 'Passphrase lost?',
	lostBody: (count: number) =>
		`Without it nobody can read what is kept, and it cannot be replaced. What is left is to delete ${count === 1 ? 'the kept check' : `all ${checks(count)}`} and the passphrase, and to begin anew.`,
	abandon: 'Delete what is locked',
	abandonTitle: 'Delete what is locked?',
	abandonBody: (count: number) =>
		`${checks(count).replace(/^./, (first) => first.toUpperCase())} and the passphrase go from this device. It cannot be undone. Your own files are not touched.`,
	abandonNo: 'Leave it locked',
	abandoned: 'What was locked is deleted.'
} as const;
