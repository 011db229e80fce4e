import { words } from '../words.en';

/** Why what arrived waits. */
type Holdup = 'run' | 'corrections' | 'report';

/** What the page does with the device beyond a tab, in words. */
export const deviceWords = {
	arrival: {
		label: 'A file that came',
		newer: 'A newer export lies there.',
		opened: (name: string) => `${name} was given to Rollcall.`,
		holdups: {
			run: 'It waits until what is under way has ended.',
			corrections: 'Corrections that you have not saved would be lost by checking it.',
			report: 'Checking it takes the place of what you are looking at.'
		} satisfies Record<Holdup, string>,
		check: 'Check it',
		checkAnyway: 'Check it, drop the corrections',
		later: 'Not now',
		lost: 'The file that was shared did not arrive. Nothing of it was kept. Choose it here, or share it again.',
		close: 'Close'
	},

	export: {
		title: 'The same export every night?',
		lead: 'Rollcall can remember where it lies, so that one press checks it again. It remembers the place, not what is in it.',
		file: 'Remember a file',
		folder: 'Remember a folder',
		remembered: 'Remembered on this device',
		folderNote: 'A folder: its CSV files, or else its newest zip.',
		never: 'Not checked from here yet.',
		checked: (at: string) => `Last checked ${words.figures.moment(at)}.`,
		check: 'Check this file again',
		checkFolder: 'Check this folder again',
		watch: 'Watch it',
		stop: 'Stop watching',
		watching:
			'Watching. A newer export is checked as soon as it is whole, while this page is open.',
		forget: 'Forget it',
		problems: {
			refused: 'The browser was not allowed to read it. Press again and say yes.',
			gone: 'It cannot be read now. Is it moved, renamed, or on a drive that is away?',
			empty: 'There is no CSV file and no zip in this folder.'
		}
	},

	/** On lock screens: nothing of a roster, and no file name. */
	notices: {
		checked: { title: 'A newer export was checked', body: 'Open Rollcall to see the report.' },
		waits: { title: 'A newer export lies there', body: 'Open Rollcall to check it.' }
	},

	install: {
		label: 'Install Rollcall',
		button: 'Install Rollcall as an app',
		why: 'It opens from your desktop or home screen, also without a network.',
		ios: 'To have Rollcall as an app, press Share in Safari, then “Add to Home Screen”. In a tab, Safari may delete what you keep after seven days without a visit.',
		putAway: 'Put this hint away'
	}
} as const;
