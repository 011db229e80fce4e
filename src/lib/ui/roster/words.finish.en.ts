import { words } from '../words.en';
import { marks } from '../../languages/en/nouns';

const { figures } = words;

/** Leaving nothing behind. */
export const finishWords = {
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
};

/** A page that nobody uses any more. */
export const aloneWords = {
	title: 'Are you still here?',
	body: (minutes: number) =>
		`Nobody has used this page for ${figures.count(minutes)} minutes. So that nothing stays on a shared tablet, it is about to forget the roster and your marks.`,
	marks: (count: number) =>
		`${marks(count)} ${count === 1 ? 'is' : 'are'} in no note yet and would be lost:`,
	more: (count: number) => `and ${figures.count(count)} more`,
	seconds: (count: number) =>
		`Forgets in ${count === 1 ? '1 second' : `${figures.count(count)} seconds`}`,
	stay: 'I am still here',
	forget: 'Forget everything now',
	done: 'Everything is forgotten, because nobody was here',
	why: (lost: number) =>
		`The page was not used for a while, and nobody answered when it asked.${lost === 0 ? '' : ` ${marks(lost)} that ${lost === 1 ? 'was' : 'were'} in no note ${lost === 1 ? 'is' : 'are'} gone, too.`}`
};

/** Going away with marks that nobody has. */
export const leaveWords = {
	title: 'Leave without the note?',
	body: (count: number) =>
		`You made ${marks(count)}. They are kept nowhere: when you leave this page, they are gone.`,
	stay: 'Stay here',
	go: 'Leave and forget them'
};

/** The roster is gone. */
export const lostWords = {
	title: 'The roster is no longer open',
	body: 'The part of the page that held it had to start again. Your marks are still here. Open the zip again to go on.'
};
