import { words } from '../words.en';

/* The words for whoever hosts a copy of the page, in English. */

export const hostText = {
	notes: {
		label: 'About the settings of this page',
		title: (count: number) =>
			count === 1
				? 'One setting in host.js was passed over.'
				: `${words.figures.count(count)} settings in host.js were passed over.`,
		lead: 'Checking works as ever. For whoever keeps this page:'
	},
	brand: { by: 'with Rollcall' },
	support: 'Help',
	hosting: 'Host this page yourself',
	locked: (title: string) => `This page checks for ${title}.`
} as const;
