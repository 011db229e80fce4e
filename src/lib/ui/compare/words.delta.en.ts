import { words } from '../words.en';

/* The words of the section that makes a delivery of changes (delta) out of two complete ones. */

const n = words.figures.count;

export const deltaText = {
	title: 'Send only what changed',
	lead: 'A delta zip holds the rows that are new, changed or gone, and nothing else. It is only for receivers that take changes: one that takes complete files would switch off everybody who is not in it.',
	isDelta:
		'The newer roster holds changes only, so it is a delta already. Compare two complete rosters to make one here.',

	takers: {
		title: 'Which of your receivers take changes',
		none: 'Choose receivers above to see which of them take changes. Ask any other before you send it a delta.',
		words: {
			yes: 'takes changes',
			no: 'complete files only',
			unclear: 'ask first',
			unsaid: 'not said: ask first'
		},
		does: {
			yes: 'Its documents say what it does with a delta.',
			no: 'Do not send it a delta.',
			unclear: 'Its documents disagree.',
			unsaid: 'Its documents say nothing of a delta.'
		}
	},

	at: 'Time of all changes (dateLastModified)',
	atNote: (written: string) => `In your time zone. Written as ${written} in every row.`,
	atMissing: 'Give a date and a time first.',
	make: 'Make the delta zip',
	making: 'Making it, reading it back, and checking that it makes the newer roster',
	failed: 'The delta zip could not be made. That is our mistake, not your file’s. Try again.',
	withheld:
		'The delta zip is not offered: read back, it does not make the newer roster out of the earlier one. That is our mistake, not your file’s.',
	nothing: 'Nothing changed between the two, so there is nothing to send.',
	refused: 'No delta zip can be made of these two',

	ready: {
		title: (rows: number) => `${words.rows(rows)} ${rows === 1 ? 'goes' : 'go'} into the delta zip`,
		proof: 'It was read back: with it, the earlier roster becomes the newer one.',
		file: 'File',
		active: 'New or changed (active)',
		gone: 'Gone (tobedeleted)',
		count: n,
		save: (size: string) => `Save the delta zip (${size})`,
		saved: 'The delta zip is saved. It holds names and ids: keep it as you keep the roster.',
		hash: 'Checksum'
	}
} as const;
