import { count as n } from '../../languages/en/counts';
import { words } from '../words.en';
import type { WayPlace } from './shapes';

/* The words of the page on privacy, in English. */

interface WayWords {
	readonly place: WayPlace;
	readonly id: string;
	readonly what: string;
	/** What programmers call it. */
	readonly code: string;
}

const way = (place: WayPlace, id: string, what: string, code: string): WayWords => ({
	place,
	id,
	what,
	code
});

export const privacyWords = {
	headline: 'Nothing leaves this device.',
	lead: 'The page that reads your roster is not allowed to talk to anyone, and your browser holds it to that. You need not believe it: this page tries to break out, so that you can watch it fail.',
	tryAll: 'Try every way out',
	tryAgain: 'Try every way again',
	statement: 'A page for your privacy officer',
	facts: 'All facts on one page',
	counter: 'Requests since load',
	counted: 'counted by your browser since this page said that it was ready',

	ways: {
		title: 'Ways out, tried and refused',
		lead: 'A made-up test value is sent by every way a browser has to an address on another site. Your browser reports who stopped each one. No way gets as far as the network, and even the address is one that leads nowhere.',
		notTried: 'Not tried yet.',
		trying: 'Trying every way',
		sum: (refused: number, of: number, at: number) =>
			`${n(refused)} of ${n(of)} refused, ${words.figures.moment(new Date(at).toISOString())}`,
		allRefused: 'None got out.',
		someOpen: (count: number) =>
			count === 1
				? 'One way was not refused by this browser. Tell whoever hosts this page.'
				: `${n(count)} ways were not refused by this browser. Tell whoever hosts this page.`,
		what: 'What was tried',
		from: 'From where',
		who: 'Who stopped it',
		result: 'Result',
		region: 'Ways out, scrolls sideways',
		places: { page: 'this page', worker: 'a worker, as it reads rosters' },
		outcomes: {
			refused: 'Refused',
			stopped: 'Refused',
			absent: 'Not there',
			open: 'Not refused',
			waiting: 'Not tried'
		},
		stoppedBy: 'the browser itself, before any rule',
		absentBy: 'this browser has no such way',
		openBy: 'nobody',
		/** What the directives of the policy say. Their reports may name a part of them. */
		rules: [
			['connect-src', 'the rule: connect to nobody'],
			['script-src', 'the rule: scripts of this folder only'],
			['style-src', 'the rule: styles of this folder only'],
			['img-src', 'the rule: pictures of this folder only'],
			['font-src', 'the rule: fonts of this folder only'],
			['media-src', 'the rule: no sound, no film'],
			['object-src', 'the rule: nothing embedded'],
			['frame-src', 'the rule: no frames'],
			['form-action', 'the rule: forms go nowhere'],
			['worker-src', 'the rule: workers of this folder only'],
			['default-src', 'the rule: nothing else at all']
		],
		list: [
			way('page', 'fetch', 'Send a request', 'fetch'),
			way('worker', 'fetch', 'Send a request', 'fetch'),
			way('page', 'xhr', 'Send a request in the old way', 'XMLHttpRequest'),
			way('worker', 'xhr', 'Send a request in the old way', 'XMLHttpRequest'),
			way('page', 'websocket', 'Open a live connection', 'WebSocket'),
			way('worker', 'websocket', 'Open a live connection', 'WebSocket'),
			way('page', 'eventsource', 'Listen to a stream', 'EventSource'),
			way('worker', 'eventsource', 'Listen to a stream', 'EventSource'),
			way('page', 'webtransport', 'Open a fast connection', 'WebTransport'),
			way('worker', 'webtransport', 'Open a fast connection', 'WebTransport'),
			way('page', 'beacon', 'Send a last word on leaving', 'sendBeacon'),
			way('page', 'image', 'Load a picture', 'img'),
			way('page', 'script', 'Load a script', 'script'),
			way('page', 'module', 'Load a part of a program', 'import'),
			way('worker', 'module', 'Load a part of a program', 'import'),
			way('worker', 'importscripts', 'Load a script', 'importScripts'),
			way('page', 'worker', 'Start a worker of another site', 'Worker'),
			way('page', 'style', 'Load a style', 'stylesheet'),
			way('page', 'font', 'Load a font', 'FontFace'),
			way('page', 'media', 'Load a sound', 'audio'),
			way('page', 'object', 'Embed a document', 'object'),
			way('page', 'frame', 'Open another site in a frame', 'iframe'),
			way('page', 'form', 'Send a form', 'form'),
			way('page', 'prefetch', 'Fetch a page ahead', 'link prefetch'),
			way('page', 'preload', 'Fetch a file ahead', 'link preload')
		]
	},

	verify: 'See for yourself',
	steps: [
		{
			title: 'Take the network away.',
			body: 'Turn on flight mode, or unplug the cable, then check a zip. Everything works, because nothing is needed from outside.'
		},
		{
			title: 'Watch the network list.',
			body: 'Press F12, open Network, then check a zip. The list stays as it was. Try the ways out above: each stands there as blocked, with nothing sent.'
		},
		{
			title: 'Read the rule.',
			body: 'Open the page’s source and look for Content-Security-Policy. It says connect-src none: no request, no live connection, no last word on leaving. The part that reads your roster inherits it.'
		}
	],
	held: 'What is held, and where',
	what: 'What',
	where: 'Where',
	until: 'Until',
	rows: [
		{
			what: 'The roster you gave',
			where: 'In this tab’s memory. It is read from your disk piece by piece and never copied.',
			until: 'You check another one or close the tab'
		},
		{
			what: 'One line per check: date, size, counts, verdict',
			where: 'This browser, on this device. No name, no id, no value, no file name.',
			until: 'You press “Forget”'
		},
		{
			what: 'Whom you check for, what you answered to their questions, profiles of your own, the language, whether you put the tour or the hint to install away',
			where: 'This browser, on this device. Nothing of it comes out of a roster.',
			until: 'You choose others, take the answer back or remove the profile'
		},
		{
			what: 'What you set aside: a fingerprint, your reason, the last day',
			where: 'This browser, on this device. No file name and no value.',
			until: 'You bring it back, or its last day is over'
		},
		{
			what: 'What you corrected on the last days: which codes, columns and forms',
			where:
				'This browser, on this device, once you save the corrected zip. No name, no id, no date, no login.',
			until: 'You press “Forget it”, or ten later days have come'
		},
		{
			what: 'A check that you keep: its counts and groups, your note, the roster without passwords',
			where:
				'This browser, on this device, only when you say “Keep this check”. Encrypted if you set a passphrase.',
			until: 'You remove it, or the time that you set is over'
		},
		{
			what: 'Where your export lies: the name of the file or folder, the browser’s key to it, the last check',
			where:
				'This browser, on this device, only when you say “Remember”. Nothing of what is in it.',
			until: 'You press “Forget it”'
		},
		{
			what: 'A file that another app on this device shares with the installed Rollcall',
			where: 'This browser, on this device, until the page takes it: moments',
			until: 'The page took it; else the next time it opens'
		},
		{
			what: 'Rollcall itself',
			where: 'This browser, on this device, so that it opens without a network',
			until: 'You delete everything below, or clear this site’s data in the browser'
		},
		{
			what: 'Passwords',
			where: 'Nowhere. Only whether one is there.',
			until: 'Not held'
		}
	],
	forgetAll: 'Forget all earlier checks',
	limits: 'What no rule can refuse',
	limitsLead: 'A promise is only worth something with its limits beside it.',
	limitsList: [
		{
			title: 'Opening another address.',
			body: 'A browser cannot forbid a page to lead you elsewhere, and an address can carry words. Rollcall leads you nowhere by itself: a test reads the built program and fails if it holds such a line.'
		},
		{
			title: 'Calling another browser.',
			body: 'Some browsers let a page connect to another browser without asking the rule (WebRTC). The program has no such call, and the same test holds it to that.'
		},
		{
			title: 'Looking up a name.',
			body: 'A page can make a browser look up the name of a site ahead of time. Rollcall turns that off and asks for none.'
		},
		{
			title: 'What you save, print, copy or share.',
			body: 'It happens when you press the button, and then the file is yours. A report that you save may hold values out of the roster: keep it as you keep the roster.'
		},
		{
			title: 'Sharing a file to the installed app.',
			body: 'On a phone, tablet or Chromebook the browser posts a shared file to this address, and the kept copy of Rollcall answers before a byte goes out. Were the kept copy gone and the app still installed, the file would go to whoever hosts this page. So after clearing site data or deleting everything, remove the app, or open it once with a network before you share. Choosing or dropping a file has no such limit.'
		},
		{
			title: 'Extensions.',
			body: 'What you have added to your browser may read any page you open, this one too. Use a profile without extensions, or a private window.'
		},
		{
			title: 'This device.',
			body: 'Whoever can use it, back it up or watch its screen sees what you see.'
		},
		{
			title: 'The first visit.',
			body: 'The page itself comes over the network, from whoever hosts it, and they see that somebody came. After that, the kept copy runs, and it changes only when you say so.'
		}
	]
} as const;

/** What a directive says, by the name that a browser reports. */
export const ruleWords = (directive: string): string =>
	privacyWords.ways.rules.find(([name]) => directive.startsWith(name))?.[1] ?? directive;
