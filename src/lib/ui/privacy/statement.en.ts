/* The statement that a privacy officer gets on one sheet of paper, in English. */

export const statementWords = {
	pageTitle: 'For the privacy officer · Rollcall',
	headline: 'One page for your privacy officer.',
	lead: 'What Rollcall does with student data, on one sheet. Print it, or save it as a PDF from the print window.',
	print: 'Print it',
	back: 'Back to privacy',

	title: 'Rollcall and student data',
	brand: 'Rollcall',
	copy: (address: string, version: string) => `This copy: ${address}, version ${version}`,
	sum: 'Rollcall checks a roster (OneRoster CSV files) inside the browser of the person who opens it. No part of the roster is sent to anyone: not to whoever made Rollcall, not to whoever hosts this page, not to a receiver.',
	blocks: [
		{
			title: 'What it reads',
			lines: [
				'Names, ids, grades, schools, classes, emails and other columns of a OneRoster export that a person chooses from their own disk.',
				'Passwords in such a file are looked at for presence alone. They are never shown, kept or written to a report.'
			]
		},
		{
			title: 'Where it is held',
			lines: [
				'In the memory of the browser tab, until the tab is closed or another roster is checked.',
				'Afterwards, on this device only: one line of counts per check, without names, ids or values; choices of receivers; notes on what was set aside or corrected, without names or ids.',
				'A roster is kept on the device only when a person presses “Keep this check”: without passwords, for the days they set, encrypted if they set a passphrase.',
				'“Delete everything” on the privacy page removes all of it, and shows that nothing is left.'
			]
		},
		{
			title: 'Who receives it',
			lines: [
				'Nobody. There is no server, no account, no cookie, no analytics and no code from a third party.',
				'The host of this page hands out the program’s own files, once, and sees that a browser asked for them, as with any web page.',
				'A person can save or share a report or a corrected file. Then it goes where that person sends it.'
			]
		},
		{
			title: 'What holds it to that',
			lines: [
				'A Content Security Policy in the page (connect-src ‘none’) makes the browser refuse every request by the code that reads the roster. It binds the page and its workers.',
				'The program is built so that it opens another address only when a person follows a link. Automatic tests of each version try every way out and read the built program.',
				'It works with the network taken away.'
			]
		},
		{
			title: 'What it cannot promise',
			lines: [
				'Browser extensions, and whoever controls the device, can see what is on its screen.',
				'Installed as an app, it needs its kept copy to take a file that another app shares: after clearing site data, open it once before.',
				'Files that a person saves are as sensitive as the roster they came from.'
			]
		}
	],
	verify: 'How to verify it in five minutes',
	checks: [
		'Open the privacy page and press “Try every way out”. Each way is shown with the rule that refused it.',
		'Take the network away (flight mode) and check a roster. Everything works.',
		'Or press F12, open Network, and check a roster. No line is added.'
	],
	sign: { seen: 'Seen by', date: 'Date' }
} as const;
