import { plural } from '../../languages/en/counts';
import { words } from '../words.en';
import type { KeepRule, KeptTrouble, RoomLine } from './shapes';

const { figures, list, rows } = words;
const { bytes, moment } = figures;

const checks = (count: number): string => plural(count, 'kept check', 'kept checks');

const rule = ({ last, days }: KeepRule): string => {
	const parts = [
		...(last === null ? [] : [`more than ${figures.count(last)} are kept`]),
		...(days === null ? [] : [`one is older than ${plural(days, 'day', 'days')}`])
	];
	return parts.length === 0
		? 'until you remove it'
		: `until you remove it, or ${parts.join(', or ')}`;
};

/** Browsers estimate what is left: where the estimate is plainly wrong it is not repeated. */
const fullDisk = (needed: number, left: number | null): string =>
	left === null || left >= needed
		? `It needs ${bytes(needed)}, and the browser refused to store that much for this page.`
		: `It needs ${bytes(needed)}, and the browser has ${bytes(left)} left for this page.`;

const where = (isEncrypted: boolean, isMemoryOnly: boolean): string => {
	if (isMemoryOnly) return 'In the memory of this tab.';
	return isEncrypted
		? 'In this browser, on this device, encrypted with your passphrase.'
		: 'In this browser, on this device. Whoever can use this browser can read it, unless you set a passphrase.';
};

/** The words around kept checks: keeping one, the list of them, the passphrase, deleting everything. */
export const keptWords = {
	keep: {
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
				says: isMemoryOnly ? 'Until you close the tab.' : `${rule(kept).replace(/^u/, 'U')}.`
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
	},

	/** Where the browser stores nothing. */
	memory: {
		title: 'This browser stores nothing for this page',
		body: 'That is so in some private windows, and where the browser’s settings say it. What you keep stays in the memory of this tab, at most 128 MB, and is gone when you close the tab. Save it as a file if you need it longer.'
	},

	list: {
		title: 'Kept checks',
		pageTitle: 'Kept checks · Rollcall',
		lead: (count: number, size: number) =>
			count === 0 ? '' : `${checks(count)}, ${bytes(size)}, on this device and nowhere else.`,
		leadMemory: (count: number, size: number) =>
			count === 0
				? ''
				: `${checks(count)}, ${bytes(size)}, in the memory of this tab and nowhere else.`,
		loading: 'Looking up what is kept.',
		none: 'No check is kept',
		noneBody:
			'Check a roster, then choose “Keep this check” in its report. The next export can be held against it.',
		check: 'Check a roster',
		facts: (system: string | null, oneroster: string | null, size: number) => [
			system === null ? 'The files do not name their system' : `From ${system}`,
			...(oneroster === null ? [] : [`OneRoster ${oneroster}`]),
			bytes(size)
		],
		size: (fileCount: number, rowCount: number) => `${words.files(fileCount)}, ${rows(rowCount)}`,
		encrypted: 'Encrypted',
		noVerdict: 'Checked against the standard alone.',
		reasons: 'Big changes that were said to be right',
		reason: (count: number, of: number, file: string, said: string) =>
			`${figures.count(count)} of ${figures.count(of)} in ${file}: “${said}”`,
		open: 'Open its report',
		openOne: (name: string) => `Open its report: ${name}`,
		compare: 'Compare the next export with it',
		compareOne: (name: string) => `Compare the next export with it: ${name}`,
		edit: 'Name and note',
		editOne: (name: string) => `Name and note: ${name}`,
		saveName: 'Save',
		cancel: 'Cancel',
		saveFile: 'Save as a file',
		saveFileOne: (name: string) => `Save as a file: ${name}`,
		remove: 'Remove',
		removeOne: (name: string) => `Remove: ${name}`,
		removeTitle: 'Remove this check?',
		removeBody: (name: string, at: string) =>
			`“${name}”, checked ${moment(at)}, goes from this device. It cannot be undone. Your own files are not touched.`,
		keepIt: 'Keep it',
		removed: (name: string) => `“${name}” is removed.`,
		changed: (name: string) => `“${name}” is saved.`,
		vanishedTitle: 'What was kept here is gone',
		vanished:
			'The browser made room by itself, or somebody deleted everything in another tab. It does not mean that nothing was ever kept, and says nothing about the rosters. A check that you saved as a file can be taken in again.',
		wait: 'Reading what is kept.'
	},

	report: {
		verdicts: 'What the receivers would have done',
		back: 'All kept checks',
		lead: 'Counts and groups as they were found that day. Rows are shown when the zip itself is checked again.',
		files: 'Files',
		file: 'File',
		count: 'Rows',
		state: 'With an error',
		groups: (count: number) => plural(count, 'group of problems', 'groups of problems'),
		none: 'No problem was found.',
		where: (file: string | null, column: string | null) =>
			[file ?? 'the zip', column].filter((part) => part !== null).join(', '),
		leftOut: 'Not kept with it',
		leftOutBy: {
			other: 'no file of OneRoster',
			refused: 'could not be opened',
			damaged: 'may hold passwords and could not be read to its end'
		}
	},

	room: {
		title: 'Room and time',
		used: 'Stored by kept checks',
		left: 'Room left, as the browser has it',
		unknown: 'The browser does not say',
		stays: 'Does the browser keep it?',
		answer: ({ persist, isPersistent }: RoomLine) => {
			if (isPersistent) return 'Yes, until you delete it: the browser said so when it was asked.';
			if (persist === 'denied')
				return 'It was asked and does not promise. When the disk is full it may delete everything of this page at once.';
			if (persist === 'unavailable')
				return 'This browser cannot be asked. When the disk is full it may delete everything of this page at once.';
			return 'Not asked yet: that is done when the first check is kept.';
		},
		safari:
			'Safari deletes what a page stores after seven days of use without a visit to the page. Save a kept check as a file, or add Rollcall to the home screen or the Dock, if you need it longer.',
		rule: 'How long kept checks stay',
		all: 'Until I remove them',
		last: 'Only the newest few',
		days: 'Only those of the last days',
		lastLabel: 'How many of the newest',
		daysLabel: 'How many days back',
		now: (kept: KeepRule) => `A check stays ${rule(kept)}.`,
		set: 'Save',
		wrong: 'Write a whole number of at least 1.',
		askTitle: (count: number) => `Remove ${plural(count, 'older check', 'older checks')} now?`,
		askBody: (count: number) =>
			`By this rule ${count === 1 ? 'one check goes' : `${figures.count(count)} checks go`} at once. It cannot be undone.`,
		keep: 'Leave it as it was',
		yes: 'Remove and save',
		saved: (gone: number) =>
			gone === 0 ? 'Saved.' : `Saved. ${plural(gone, 'check was', 'checks were')} removed.`
	},

	lock: {
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
	},

	file: {
		title: 'A kept check as a file',
		lead: 'Saved as a file, a check outlives this browser and can be taken to another device. Passwords are not in it; all other data of the roster is.',
		saveTitle: (name: string) => `Save “${name}” as a file`,
		saveBody:
			'The file holds the roster without passwords. With a passphrase nobody can read it without that; a lost one cannot be replaced.',
		passphrase: 'Passphrase for the file',
		repeat: 'The same once more',
		without: 'Save it without a passphrase: whoever gets the file can read it',
		save: 'Save the file',
		cancel: 'Cancel',
		saving: 'Making the file.',
		saved: 'Saved to your downloads.',
		choose: 'Take in a file',
		reading: 'Reading the file.',
		sealed: 'This file is encrypted',
		open: 'Open',
		taken: 'It is kept, and stands in the list above.',
		close: 'Close'
	},

	wipe: {
		title: 'Delete everything',
		lead: 'Removes kept checks, the lines of earlier checks, your receivers, answers and profiles, what is set aside, and the offline copy of Rollcall from this browser. Files that you saved are not touched.',
		button: 'Delete everything',
		askTitle: 'Delete everything on this device?',
		ask: (count: number) =>
			count === 0
				? 'All that Rollcall stored in this browser goes for good. Your own files are not touched.'
				: `${checks(count).replace(/^./, (first) => first.toUpperCase())} and all else that Rollcall stored in this browser go for good. Your own files are not touched.`,
		no: 'Keep it',
		yes: 'Delete everything',
		working: 'Deleting, then looking what is left.',
		gone: 'Everything is deleted',
		looked: 'What is left in this browser',
		nothing: 'nothing',
		left: 'Some of it is still there',
		leftBody:
			'Another tab with Rollcall holds it open. Close all other tabs with this page: then it goes by itself, and this page says so.',
		again: 'Delete once more',
		kinds: {
			databases: 'Databases',
			caches: 'Offline copy',
			keys: 'Settings',
			scratch: 'Scratch files',
			serviceWorkers: 'Part that works offline'
		},
		after:
			'Rollcall still runs in this tab. The next visit with a network saves its offline copy again.',
		forgotten:
			'A roster that is loaded in this tab stays there until you check another one or close the tab.'
	},

	/** Why something did not work, and what to do. */
	trouble: (problem: KeptTrouble): { readonly title: string; readonly body: string } => {
		switch (problem.code) {
			case 'quota':
				return {
					title: 'There is not enough room',
					body: `${fullDisk(problem.needed, problem.left)} Nothing was stored. The report itself is not touched: you can save it now. ${problem.removable.length === 0 ? 'Make room on the disk, then try again.' : 'Remove a kept check to make room:'}`
				};
			case 'file':
				return { title: 'This file was not taken in', body: problem.message };
			case 'failed':
				return {
					title: 'The browser’s storage did not answer',
					body: `It was tried twice (${problem.detail}). Nothing half was stored. Close other tabs with Rollcall, load this page again, and try once more.`
				};
			default:
				return troubles[problem.code];
		}
	},

	names: (given: readonly string[]) => list(given)
} as const;

const troubles: Readonly<
	Record<Exclude<KeptTrouble['code'], 'quota' | 'file' | 'failed'>, { title: string; body: string }>
> = {
	unavailable: {
		title: 'This browser stores nothing for this page',
		body: 'A private window, or the browser’s settings, refuse it. Save the report as a file instead.'
	},
	locked: {
		title: 'Kept checks are locked',
		body: 'They were locked, or the passphrase was changed in another tab. Nothing was stored. Unlock them, then try again.'
	},
	'wrong-passphrase': {
		title: 'This is not the passphrase',
		body: 'Capital and small letters count. Check the keyboard’s language, and try again.'
	},
	'passphrase-set': {
		title: 'A passphrase is set already',
		body: 'Somebody set one in another tab. Load this page again.'
	},
	'passphrase-unset': {
		title: 'No passphrase is set any more',
		body: 'Somebody took it away in another tab. Load this page again.'
	},
	'no-encryption': {
		title: 'This page cannot encrypt',
		body: 'Browsers lend their encryption only to pages that come over https. Ask whoever hosts this page.'
	},
	gone: {
		title: 'It is not there any more',
		body: 'It was removed, here or in another tab, or the browser made room by itself. Nothing half is left.'
	},
	damaged: {
		title: 'It cannot be read any more',
		body: 'It is there, but its bytes are not what was stored. Remove it, and keep the check anew or take in its file.'
	},
	'newer-version': {
		title: 'A newer Rollcall is open',
		body: 'Another tab runs a newer version and has changed how checks are stored. Finish what you do here, then load this page again. Nothing is lost.'
	},
	unreadable: {
		title: 'The roster cannot be read any more',
		body: 'The zip was moved, changed or removed since it was checked. Nothing was stored. Check it again, then keep it.'
	},
	cancelled: { title: 'Stopped', body: 'Nothing was stored.' },
	fault: {
		title: 'We made a mistake',
		body: 'The part that holds the roster stopped. Nothing was stored. Check the zip again, then keep it.'
	},
	'nothing-loaded': {
		title: 'The roster is not at hand any more',
		body: 'Nothing was stored. Check the zip again, then keep it.'
	}
};
