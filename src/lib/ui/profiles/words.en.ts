import { count as n, plural } from '../../languages/en/counts';

/*
 * Words of the pages about receivers, in English. They stand beside those pages, so that they come in
 * with them. What a page says of a receiver itself is put into words when the app is built.
 */

const receivers = (count: number): string => plural(count, 'receiver', 'receivers');
const demands = (count: number): string => plural(count, 'demand', 'demands');

export const profileText = {
	titles: {
		index: 'Who receives rosters, and what they ask · Rollcall',
		profile: (title: string) => `What ${title} asks · Rollcall`,
		unnamed: 'A receiver · Rollcall'
	},

	index: {
		headline: 'Who receives rosters, and what they ask.',
		lead: (count: number) =>
			`Rollcall knows what ${receivers(count)} ask beyond the standard, from their public pages. Each has a page: what is demanded, what happens if it is missing, and where that is written.`,
		own: 'Write a profile of your own',
		search: 'Find a receiver',
		placeholder: 'A name or a product',
		count: (shown: number, all: number) =>
			shown === all ? `All ${receivers(all)}` : `Showing ${n(shown)} of ${receivers(all)}`,
		none: 'No receiver fits',
		noneHint:
			'Look for another word of its name. A receiver that is not here may still take what the standard says: check the roster without one.',
		clear: 'Show all receivers',
		base: (version: string) => `OneRoster ${version}`,
		demands,
		check: 'Check for this receiver',
		/** Behind it, for those who hear it out of its place. */
		checkOf: (title: string) => `: ${title}`,
		checkFor: (title: string) => `Check for ${title}`
	},

	page: {
		crumbs: 'You are here',
		back: 'All receivers',
		previous: 'Previous receiver',
		next: 'Next receiver',
		headline: (title: string) => `What ${title} asks`,
		facts: 'In short',
		beyond: (base: string) => `Held against OneRoster ${base}, as of`,
		onPage: 'On this page',
		counts: {
			error: (count: number) => plural(count, 'error', 'errors'),
			warning: (count: number) => plural(count, 'warning', 'warnings'),
			info: (count: number) => plural(count, 'note', 'notes'),
			relaxed: (count: number) => `${n(count)} not asked`
		},
		toChecklist: 'Checklist to print',
		overview: 'What is asked first',
		effects: 'What it says happens',
		every: 'Every column',
		whole: 'As a whole',
		also: 'Among several files:',
		relaxed: 'Not asked',
		report: 'A report says:',
		inFiles: 'In',
		rule: 'Rule of the standard:',
		table: 'See the table',
		sources: (count: number) => (count === 1 ? 'Source' : 'Sources'),
		link: (id: string) => `Address of ${id}`,
		inherited: 'What else the standard says',
		questions: 'Questions',
		questionsLead:
			'What only the sender knows. The check asks it where a receiver is chosen; until then it takes what stands here.',
		question: (number: number) => `Question ${n(number)}`,
		given: 'Without an answer:',
		options: 'Answers:',
		decides: 'Decides on',
		maps: 'What becomes of values',
		from: 'In the file',
		to: 'There',
		deliveries: 'The next delivery',
		limits: 'What a zip cannot show',
		limitsLead: 'These points of the sheet cannot be judged from a zip.',
		open: 'What its documents leave open',
		openLead: 'Ask the receiver where one of these matters to you.',
		compares: 'How values are compared',
		terms: 'What it calls columns',
		sourcesTitle: 'Where this is written',
		read: (day: string) => `Read on ${day}.`,
		unnamed: {
			title: 'A receiver',
			body: 'Without a network, the page of every receiver comes from here.'
		}
	},

	checklist: {
		title: 'Checklist',
		titleFor: (title: string) => `Checklist for ${title}`,
		lead: 'What people have to do or to know. No zip shows it, so no check can.',
		print: 'Print this checklist',
		district: 'District or school',
		date: 'Date',
		who: 'Done by',
		zip: 'The zip',
		delivery: 'The delivery',
		eye: 'Look at by hand',
		answers: 'Answers to have at hand',
		from: (title: string, day: string) =>
			`From the profile of ${title} in Rollcall, as of ${day}. Numbers are those of its sheet.`
	}
};
