import type { DocsPage } from './shapes';

/* The docs in the app, in English: short, and with a way to each screen they speak of. */

export const docsPages: readonly DocsPage[] = [
	{
		id: 'districts',
		title: 'For districts',
		about: 'Check tonight’s zip, fix what can be fixed here, compare it with last night’s.',
		lead: 'You send a roster every night, and hear of its errors the morning after. Here you hear of them before.',
		sections: [
			{
				title: 'Check a zip',
				says: [
					'Drop the OneRoster zip, or the folder of CSV files, on the first page. Version 1.0, 1.1 or 1.2 is seen from the files.',
					'Choose who receives it, and answer their questions. Each receiver then has a verdict of its own, beside that of the standard.'
				],
				ways: [
					{ to: 'check', text: 'Check a zip' },
					{ to: 'profiles', text: 'What each receiver wants' }
				]
			},
			{
				title: 'Read the report',
				says: [
					'“Fix this first” lists causes, not rows. What goes away with another problem is folded into it.',
					'Open one, and you see its rows with the wrong cells marked, why it matters, and what to do in your student system. All rows of a file, and a map of how the files hang together, are one step away.'
				],
				ways: [{ to: 'rules', text: 'Every rule, with examples' }]
			},
			{
				title: 'Fix it here, or at the source',
				says: [
					'The source is better: tomorrow’s export is right as well. Where that takes time, safe fixes, edits of cells and leaving out rows make a corrected zip now. Your own file is never changed, and untouched rows stay byte for byte.',
					'Corrections can be replayed on tomorrow’s export. Rows that only a school can set right go to the school as a sheet, and come back.'
				],
				ways: [{ to: 'sheets', text: 'Sheets that came back from schools' }]
			},
			{
				title: 'Look before you send',
				says: [
					'Give last night’s zip as well. You see who would lose access, at which school, at which receiver, and whether a brake would stop it.'
				],
				ways: [
					{ to: 'compare', text: 'Compare two zips' },
					{ to: 'director', text: 'One sheet for the director' },
					{ to: 'kept', text: 'Checks kept on this device' }
				]
			},
			{
				title: 'Show that nothing left',
				says: [
					'Your privacy officer need not believe it: a page tries every way out, and another is one sheet to sign.'
				],
				ways: [
					{ to: 'privacy', text: 'Privacy you can check' },
					{ to: 'statement', text: 'A page for your privacy officer' }
				]
			}
		]
	},
	{
		id: 'teachers',
		title: 'For teachers',
		about: 'Who does the file say is in my class, and why can a student not log in?',
		lead: 'Five minutes, on a tablet, without knowing any of the words the office uses.',
		sections: [
			{
				title: 'Find your classes',
				says: ['Open the file that the office gave you, type your name, and choose a class.'],
				steps: [
					'Look who the file says is in it.',
					'Tap a person who is missing, who should not be there, or whose name is wrong.',
					'Give the office the note that comes of it: print it, share it, or save it.'
				],
				ways: [{ to: 'roster', text: 'My classes' }]
			},
			{
				title: 'A class pack',
				says: [
					'The office can give you a small zip with only your classes, or only your school, in place of the whole roster. It makes one at “Classes”: for one teacher below the classes of that teacher, for a school below the search for a name.',
					'If the pack has a passphrase, the page asks for it. The office tells it to you apart from the file. Nobody can look up a lost one: the office saves the pack again.'
				],
				ways: [{ to: 'roster', text: 'Open a class pack, or make one' }]
			},
			{
				title: 'A student cannot log in',
				says: [
					'Ask why, beside the name. It says what the file shows: not in it, not in a class, switched off, or ended. And it says what to tell the office.'
				]
			},
			{
				title: 'Leave nothing behind',
				says: [
					'Nothing you open or mark at “Classes” is stored, and nothing is sent. On a shared tablet, choose “Finish and forget everything”: the page looks at what is left, and shows it. Closing the page does the same without showing it. A page that is left alone for 15 minutes asks whether you are still there, and a minute later it forgets by itself.'
				],
				ways: [{ to: 'privacy', text: 'How to see that for yourself' }]
			}
		]
	},
	{
		id: 'vendors',
		title: 'For vendors',
		about: 'Host it under your own name, with your own profile, and get better tickets.',
		lead: 'Let your customers check their roster before they send it to you, on a page of yours that never sees it.',
		sections: [
			{
				title: 'Put it on your server',
				says: [
					'It is a folder of static files that works under any path. One small file, host.js, sets your name, logo, color and profile. The page that makes this file shows how it looks, and says in five steps how to publish it.'
				],
				ways: [{ to: 'host', text: 'Make your own page' }]
			},
			{
				title: 'Write your profile',
				says: [
					'A profile is what you want of a roster, as data: each demand with its source and with what you do if it is not met. It may be stricter than the standard, or less strict. You can try it on a roster while you write.'
				],
				ways: [
					{ to: 'editor', text: 'Write a profile' },
					{ to: 'profileCompare', text: 'Compare two versions of a profile' }
				]
			},
			{
				title: 'Send customers there',
				says: [
					'Add ?profile= and the id of your profile to the address, and it is chosen from the start. What customers send to support then carries rule numbers and counts, and no student.'
				]
			},
			{
				title: 'For the forms of those who buy',
				says: [
					'Accessibility criterion by criterion, where data flows, and the licenses of all packages stand on one page.'
				],
				ways: [
					{ to: 'facts', text: 'Accessibility, data flow and licenses' },
					{ to: 'statement', text: 'The statement on privacy' }
				]
			}
		]
	},
	{
		id: 'developers',
		title: 'For developers',
		about: 'The way of the data through the program, and where a rule or a profile goes.',
		lead: 'A static SvelteKit app in TypeScript, without a server. One idea carries it: check values, not rows.',
		sections: [
			{
				title: 'Check values, not rows',
				says: [
					'A roster has millions of cells and few different values. Each file is read once, in a stream. Each column becomes the list of its distinct values and a small number per row.',
					'A rule on a cell then runs once per distinct value. A reference is a join of two lists. Findings fall into groups by themselves: one value, one cause, so many rows.'
				]
			},
			{
				title: 'The way of the data',
				says: ['Data flows one way, and lint holds which folder may know which.'],
				steps: [
					'src/lib/ui and src/routes: a file is dropped. Components are dumb: props in, callbacks out.',
					'src/lib/state: hands it to the workers and holds what screens show.',
					'src/lib/workers: one inflates, one reads and judges. Both are shells around core. They are part of the page itself, so that the page’s rule binds them.',
					'src/lib/core/zip: the directory of the zip, guards, inflate, checksums.',
					'src/lib/core/csv: bytes into records with their places; strict first, lenient where a file breaks the form.',
					'src/lib/core/table: columns as distinct values and codes.',
					'src/lib/core/rules: one file per rule.',
					'src/lib/core/findings: groups, exact counts, words, the order of fixing.',
					'src/lib/core/profiles: what each receiver makes of it.',
					'src/lib/core/report, edits, snapshots, rosters: what comes of it.',
					'src/lib/storage: a line of counts per check, and what a person asks to be kept.'
				]
			},
			{
				title: 'Add to it',
				says: [
					'A rule is one file with its texts and examples, and the examples are its tests. A profile is one JSON file. A quick fix is one file, tested on the findings of all rules. CONTRIBUTING.md in the source says which line goes where.'
				],
				ways: [
					{ to: 'rules', text: 'What a rule says, rule by rule' },
					{ to: 'profiles', text: 'Profiles, demand by demand' }
				]
			},
			{
				title: 'Run it without a browser',
				says: [
					'The same core runs in Node: npm run -s rollcall -- check FILE.zip --profile ID --json prints the report, and ends with 0 where there is no error. There are commands for fix, diff, delta and anonymise as well.'
				]
			}
		]
	}
];
