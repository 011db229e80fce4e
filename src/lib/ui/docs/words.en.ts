/* The words around the docs, in English. The pages themselves are in words.pages.en.ts. */

export const docsWords = {
	pageTitle: (title: string) => `${title} · Rollcall`,
	index: {
		title: 'Help and docs',
		headline: 'How Rollcall works, and for whom.',
		lead: 'Short pages, one for each kind of reader. They are part of this page and can be read without a network.',
		glossary: 'The words of OneRoster',
		glossaryAbout: 'sourcedId, enrollment, bulk and delta, in plain language.',
		more: 'More',
		tour: 'Show the tour again',
		privacy: 'Privacy you can check',
		privacyAbout: 'Every way out, tried before your eyes, and a page for your privacy officer.',
		facts: 'Accessibility, data flow and licenses'
	},
	crumbs: 'You are here',
	glossary: {
		title: 'The words of OneRoster',
		lead: 'Each word as it stands in files and messages, in plain language.',
		find: 'Find a word',
		placeholder: 'A word, or part of what it means',
		found: (shown: number, all: number) =>
			shown === all ? `All ${String(all)} words` : `${String(shown)} of ${String(all)} words`,
		none: 'No word fits. Another part of it may.'
	},
	tour: {
		title: 'New here? Four things to know',
		away: 'Do not show this again',
		cards: [
			{
				title: 'Drop a zip, or try the sample.',
				body: 'The sample district is made up, and broken on purpose. It shows what a report looks like.'
			},
			{
				title: 'Say who receives it.',
				body: 'Choose your vendors, and each of them gets a verdict: take it, take it with losses, or refuse it.'
			},
			{
				title: 'Fix the first thing first.',
				body: 'One wrong school can cause thousands of errors. The report lists causes in the order in which to fix them.'
			},
			{
				title: 'Take the network away.',
				body: 'Everything works without it, because nothing is sent. That is also how you can check the promise.'
			}
		]
	}
} as const;
