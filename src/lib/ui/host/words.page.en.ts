/* The words of the page on which a host makes host.js, in English. */

const ratio = (contrast: number): string => `${(Math.floor(contrast * 10) / 10).toFixed(1)}:1`;

export const hostPageText = {
	page: {
		title: 'Host this page yourself · Rollcall',
		headline: 'Make it your own pre-check page.',
		lead: 'Put the folder on any web server, give it your name, color and profile in one small file, and send your customers the link. No server code, no account, and no roster ever reaches you.',
		settings: 'Your page',
		preview: 'How it looks',
		file: 'Your host.js',
		fileLead:
			'This is the whole file. Put it beside index.html in place of the one that is there. Every visit fetches it anew, so an edit shows at once.',
		save: 'Save host.js',
		saved: 'host.js is in your downloads.',
		checksFor: (title: string) => `Checked for ${title}`,
		link: 'A link that chooses a receiver by itself:'
	},
	form: {
		name: 'Name',
		nameHint: 'Stands in the header, with Rollcall’s beside it.',
		logo: 'Logo',
		logoHint: 'The name of a picture that you put beside host.js, such as logo.svg.',
		accent: 'Color',
		accentHint: 'For links, buttons and marks.',
		contrast: {
			light: (contrast: number) => `In light: ${ratio(contrast)}`,
			dark: (contrast: number) => `In dark: ${ratio(contrast)}`,
			good: 'can be read as it is',
			moved: (color: string) => `too faint for text, so ${color} is used`,
			need: 'Text needs 4.5:1.'
		},
		receivers: 'Receivers that visitors can choose',
		receiversHint: 'Where none is ticked, all of them are offered.',
		own: 'Your own profile',
		ownHint: 'A profile as a JSON file: one that you wrote under Receivers, or by hand.',
		ownRemove: (title: string) => `Remove ${title}`,
		default: 'Chosen from the start',
		defaultNone: 'None',
		lock: 'Visitors cannot choose another',
		lockHint: 'Choose a receiver first.',
		support: 'Where visitors find help',
		supportHint: 'An address that begins with mailto: or https://.',
		language: 'Language from the start',
		languageOwn: 'That of the visitor’s browser',
		languageHint: 'Visitors can change it.'
	},
	steps: {
		title: 'How to publish it, in five steps',
		forms: 'For the forms of those who buy from you:',
		facts: 'accessibility, data flow and licenses on one page',
		list: [
			{
				title: 'Build the folder, or take a built one.',
				body: 'npm ci and npm run build make the folder build. It holds the whole page: nothing else has to run.'
			},
			{
				title: 'Put your host.js into it.',
				body: 'And your logo, if you have one. No other file has to change, and nothing has to be built again.'
			},
			{
				title: 'Copy the folder to your web server.',
				body: 'Under any path: at the top, at /precheck/, or deeper. It has to be served by https.'
			},
			{
				title: 'Add the headers for your server.',
				body: 'The page already forbids itself every request. The headers keep others from framing it and say the rule once more, where nobody can overlook it.'
			},
			{
				title: 'Open it, wait for “Works offline”, and take the network away.',
				body: 'Check the sample district. If it works without a network, it works for your customers. Then send them the link.'
			}
		]
	},
	headers: {
		title: 'Headers for your server',
		lead: 'The rule against requests goes on pages alone: the service worker has to fetch the page’s own files, so its answer must not carry it. host.js and service-worker.js are asked for anew each time; what lies in _app/immutable never changes.',
		pick: 'Server',
		region: 'Sample of the settings, scrolls sideways'
	}
} as const;
