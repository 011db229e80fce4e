import { plural } from '../../languages/en/counts';
import { words } from '../words.en';

const { figures } = words;

/** Making a class pack. */
export const packWords = {
	title: 'A zip with only these classes',
	lead: 'For the office: a class pack to give to one teacher, in place of the whole roster.',
	facts:
		'It holds the classes of this person, who is in them, and their courses, schools and terms. Passwords, telephone numbers, guardians, birthdays and added columns are left out. Do not send it to a receiver.',
	save: 'Save the class pack',
	owner: 'Rollcall class pack',
	school: {
		title: 'A zip with only one school',
		lead: 'For the office: a class pack to give to one school, in place of the whole roster. For one teacher, look up the name above.',
		facts:
			'It holds all classes of the school that are not over, who is in them, and their courses and terms. Passwords, telephone numbers, guardians, birthdays and added columns are left out. Do not send it to a receiver.',
		label: 'School',
		placeholder: 'Name or id',
		count: (shown: number, count: number) =>
			shown < count
				? `Showing ${figures.count(shown)} of ${plural(count, 'school', 'schools')}. Type more of the name.`
				: `${plural(count, 'school', 'schools')} with classes.`,
		classes: (count: number) => plural(count, 'class', 'classes'),
		save: 'Save',
		saveOf: (name: string) => `Save the class pack of ${name}`
	},
	file: {
		title: (name: string) => `Class pack of ${name}`,
		saveBody:
			'With a passphrase nobody can read the pack without it. Tell it to the teacher in another way than you hand over the file. It is stored nowhere, so a lost one cannot be looked up: then save the pack again.',
		passphrase: 'Passphrase for the pack',
		without: 'Save it without a passphrase: whoever gets the file can read it',
		save: 'Save the class pack',
		saving: 'Making the file.',
		saved: 'Saved to your downloads. The teacher opens it here, at “Classes”.',
		close: 'Close'
	},
	problems: {
		changes:
			'This roster holds changes only, so it does not say who else is in a class. Open the whole roster to make a class pack.',
		'no-encryption':
			'This page cannot encrypt: browsers lend their encryption only to pages that come over https. Ask whoever hosts this page, or save the pack without a passphrase.',
		failed: 'The class pack could not be made. Open the roster again, and try once more.'
	}
};

/** Opening one that has a passphrase. */
export const sealedWords = {
	title: 'This class pack has a passphrase',
	lead: 'The office tells it to you apart from the file. What you open stays in the memory of this page: nothing of it is stored, and it is gone when you finish.',
	label: 'Passphrase',
	show: 'Show what I type',
	open: 'Open the pack',
	empty: 'Type the passphrase first.',
	other: 'Open another file',
	wrong:
		'This passphrase does not open the pack. Capital and small letters count, and so do blanks. If it was lost, the office can save the pack again.',
	problems: {
		damaged: {
			title: 'This class pack is damaged',
			body: 'A part of it is missing, or is not what the office saved. No passphrase opens it. Ask the office for the file again.'
		},
		newer: {
			title: 'A newer Rollcall made this class pack',
			body: 'Load this page again while you are online, and open the file once more.'
		},
		'no-encryption': {
			title: 'This page cannot open an encrypted class pack',
			body: 'Browsers lend their encryption only to pages that come over https. Ask whoever hosts this page.'
		}
	},
	check: {
		title: 'This is a class pack for a teacher',
		lead: 'It is encrypted, so it is not checked here. A teacher opens it at “Classes” with the passphrase that the office told, and sees who is in each class.',
		go: 'Open it at “Classes”'
	}
};
