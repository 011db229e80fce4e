import { checks } from '../../languages/en/nouns';

/** Deleting everything. */
export const wipeWords = {
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
} as const;
