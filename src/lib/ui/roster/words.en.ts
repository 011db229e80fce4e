import { plural } from '../../languages/en/counts';
import type { RosterMark } from '../../core/rosters/mark';
import type { Standing } from '../../core/rosters/standing';
import { words } from '../words.en';

const { figures, list } = words;
const { day } = figures;

const students = (count: number): string => plural(count, 'student', 'students');
const marks = (count: number): string => plural(count, 'mark', 'marks');
const people = (count: number): string => plural(count, 'person', 'people');

/** Codes of the grades that have a name of their own (CEDS grade level codes). */
const GRADES: Readonly<Record<string, string>> = {
	IT: 'Infant',
	PR: 'Preschool',
	PK: 'Pre-kindergarten',
	TK: 'Transitional kindergarten',
	KG: 'Kindergarten',
	PS: 'After grade 12',
	UG: 'Ungraded'
};

/** The grade of a student as people say it: `04` is Grade 4. */
function grade(codes: string): string {
	const each = codes.split(',').map((code) => code.trim());
	const numbers = each.filter((code) => /^\d+$/.test(code)).map((code) => String(Number(code)));
	const names = each.filter((code) => !/^\d*$/.test(code)).map((code) => GRADES[code] ?? code);
	const numbered =
		numbers.length === 0 ? [] : [`${numbers.length === 1 ? 'Grade' : 'Grades'} ${list(numbers)}`];
	return [...names, ...numbered].join(', ');
}

const asOver: Readonly<Record<Standing['as'], (on: string) => string>> = {
	in: () => '',
	later: (on) => `starts ${on}`,
	deleted: () => 'taken off the list',
	'class-deleted': () => 'the class is deleted',
	ended: (on) => `left on ${on}`,
	'term-over': (on) => `the term was over on ${on}`,
	'term-later': (on) => `the term starts ${on}`,
	'class-missing': () => 'the class is not in classes.csv'
};

const standing = (of: Standing): string => asOver[of.as]('day' in of ? day(of.day) : '');

/** A sentence of the note, with the ids that the office needs where they are wanted. */
function noteLine(mark: RosterMark, withIds: boolean): string {
	const { id, name } = mark.person;
	const who = withIds && id !== null ? `${name} (id ${id})` : name;
	if (mark.kind === 'not-mine') return `${who} is not in my class.`;
	if (mark.kind === 'wrong-name') return `${who} should be called “${mark.should}”.`;
	return id === null
		? `Please add ${who} to the class. The name was typed, not picked from the roster.`
		: `Please add ${who} to the class.`;
}

/** The words of the screen on which a teacher looks at classes. */
export const rosterWords = {
	title: 'Classes · Rollcall',
	students,
	marks,
	grade,
	standing,
	start: {
		headline: 'Who does the roster say is in your class?',
		lead: 'Open the roster zip that the office gave you. Find your name, look at your classes, and tap what is not right.',
		promise: 'Nothing leaves this device, and nothing stays on it when you are done.',
		sample: 'Try it with a sample district'
	},
	find: {
		headline: 'What is your name?',
		lead: 'Teachers come first. You can also look for a student, to see why a login does not work.',
		label: 'Name or id',
		placeholder: 'For example, Delgado',
		none: (text: string) => `Nobody called “${text}” is in users.csv.`,
		noneAdvice:
			'Try the family name alone, or part of it. If it is right, the office has to add the person to the student system: who is not in the roster gets no login.',
		unlisted: (rows: number) =>
			`This id stands in ${words.rows(rows)} of enrollments.csv, but not in users.csv. The person is enrolled and has no record, so no login is made.`,
		count: (shown: number, count: number) =>
			shown < count
				? `Showing ${figures.count(shown)} of ${people(count)}. Type more of the name.`
				: `${people(count)} found.`,
		off: 'login is off',
		kinds: { student: 'Student', staff: 'Staff', family: 'Family', other: 'No role' }
	},
	person: {
		classesOf: (name: string) => `Classes of ${name}`,
		other: 'Someone else',
		classes: 'Classes',
		none: 'The roster has no class for this person that is under way.',
		noneAdvice: 'If that is wrong, the office has to enroll the person in the student system.',
		pastLead: 'Their term or the enrollment is over, or the roster marks them as deleted.',
		past: (count: number) => `${plural(count, 'class', 'classes')} left out: over or deleted`
	},
	klass: {
		room: (room: string) => (room === '' ? 'No room' : room),
		hint: 'Tap a name to see whether something keeps the person from logging in.',
		teachers: (names: readonly string[]) =>
			names.length === 0 ? 'Nobody teaches it, by the roster.' : `Taught by ${list(names)}.`,
		missing: 'Someone is missing',
		noStudents: 'No student is in this class.',
		noStudentsAdvice: 'Add those who are missing, and hand the note to the office.',
		leftLead: 'Their enrollment is over, or the roster marks it as deleted.',
		left: (count: number) => `${students(count)} left out: no longer in this class`,
		unlisted: (ids: readonly string[]) =>
			`${plural(ids.length, 'id is', 'ids are')} enrolled here and not in users.csv, so nobody can say who it is: ${list(ids.slice(0, 10))}${ids.length > 10 ? ' and more' : ''}.`,
		begins: (on: string) => `starts ${day(on)}`,
		ends: (on: string) => `ends ${day(on)}`,
		off: 'login is off'
	},
	row: {
		wrongName: 'Wrong name',
		wrongNameOf: (name: string) => `Wrong name: ${name}`,
		notMine: 'Not mine',
		notMineOf: (name: string) => `Not mine: ${name}`,
		undo: 'Undo',
		undoOf: (name: string) => `Undo what you said of ${name}`,
		should: 'Should be called',
		save: 'Set name',
		cancel: 'Cancel',
		said: {
			'not-mine': () => 'Not in my class',
			missing: () => 'Missing: should be in this class',
			'wrong-name': (should: string) => `Should be called “${should}”`
		}
	},
	missing: {
		title: (title: string) => `Who is missing in ${title}?`,
		label: 'Name of who is missing',
		placeholder: 'Search the whole roster',
		add: 'Add',
		addOf: (name: string) => `Add ${name}`,
		typed: (name: string) => `Add “${name}” as typed`,
		typedNote: 'For somebody whom the roster does not have.',
		close: 'Close'
	},
	login: {
		title: (name: string) => `Can ${name} log in?`,
		fine: 'Nothing in the roster keeps this person from logging in.',
		fineNote: (classes: number, receivers: readonly string[]) =>
			`On, and in ${plural(classes, 'class', 'classes')}. ${
				receivers.length === 0
					? 'No receiver was chosen for the check, so none was asked.'
					: `${list(receivers)} would take the record.`
			} If the login still fails, ask whoever runs the program.`,
		why: (count: number) => `${plural(count, 'reason', 'reasons')} why a login may fail`,
		todo: 'What to do:',
		close: 'Close'
	},
	note: {
		title: 'Note for the office',
		count: (count: number, classes: number) =>
			`${marks(count)} in ${plural(classes, 'class', 'classes')}`,
		empty:
			'Tap “Wrong name”, “Not mine” or “Someone is missing”. What you say is put together here.',
		from: (name: string) => `From ${name}:`,
		inClass: (title: string, room: string) => (room === '' ? title : `${title}, ${room}`),
		line: noteLine,
		copy: 'Copy the note',
		copied: 'Copied.',
		notCopied: 'The browser did not let it be copied. Select the text, or save it.',
		print: 'Print',
		share: 'Share',
		csv: 'Save as CSV',
		saved: 'Saved. The file holds names: hand it on and delete it.',
		notSaved: 'The file could not be made.',
		ids: 'Copying, sharing, printing and saving add the ids that the office needs.',
		heading: 'Corrections to class lists',
		classId: (title: string, id: string) => `${title} (class id ${id})`
	},
	csv: {
		// By the last one Rollcall knows the note again when the office opens it (NOTE_MARK of core).
		head: [
			'From',
			'Class',
			'Class id',
			'What',
			'Person',
			'Person id',
			'Should be',
			'rollcall-mark'
		],
		kinds: { 'not-mine': 'Not in the class', missing: 'Missing', 'wrong-name': 'Wrong name' }
	},
	bar: {
		label: 'What you can do now',
		undo: 'Undo the last mark',
		note: (count: number) => `See the note (${figures.count(count)})`,
		finish: 'Finish'
	},
	pack: {
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
	},
	sealed: {
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
	},
	finish: {
		button: 'Finish and forget everything',
		note: 'Nothing stays on this device: not the roster, not your marks.',
		done: 'Everything is forgotten',
		doneNote:
			'A zip in your downloads and a note that you saved or copied stay until you delete them: they are yours, and this page cannot reach them.',
		looked: 'Looked just now',
		memory: {
			gone: 'In the memory of this page: no roster, no names, no marks.',
			left: 'The roster is still in the memory of this page. Close this tab: then it is gone.'
		},
		device: {
			gone: 'Stored on this device: nothing of it, not even that a roster was opened.',
			line: 'On this device: the counts of this check, without a name. The start page can remove them.',
			kept: 'On this device: a copy of the roster, because somebody chose “Keep this check”.',
			toKept: 'Remove it at “Kept checks”'
		},
		sent: (count: number) => `Requests of this page since it was ready: ${figures.count(count)}.`,
		again: 'Open a roster'
	},
	leave: {
		title: 'Leave without the note?',
		body: (count: number) =>
			`You made ${marks(count)}. They are kept nowhere: when you leave this page, they are gone.`,
		stay: 'Stay here',
		go: 'Leave and forget them'
	},
	lost: {
		title: 'The roster is no longer open',
		body: 'The part of the page that held it had to start again. Your marks are still here. Open the zip again to go on.'
	}
};
