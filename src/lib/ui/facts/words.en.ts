import { count as n } from '../../languages/en/counts';
import type { Conformance, TestKind } from './shapes';

/* The words of the page with a vendor's facts, in English. */

export const factsWords = {
	pageTitle: 'Accessibility, privacy and licenses · Rollcall',
	headline: 'Accessibility, privacy and licenses.',
	lead: 'The facts that a purchasing or security form asks for, on one page that you can print or link to. It is about this version of Rollcall, on whatever server it stands.',
	print: 'Print it',
	contents: 'On this page',
	product: (version: string) => `Rollcall, version ${version}`,
	flow: {
		title: 'Where data flows',
		what: 'What',
		from: 'From',
		to: 'To',
		carries: 'Student data in it',
		rows: [
			{
				what: 'The program’s own files',
				from: 'The host of this page',
				to: 'The browser, at the first visit and at an update',
				carries: 'None'
			},
			{
				what: 'host.js, and the logo it names',
				from: 'The host of this page',
				to: 'The browser, at each visit with a network',
				carries: 'None'
			},
			{
				what: 'A roster (OneRoster CSV)',
				from: 'The person’s disk',
				to: 'The memory of the browser tab',
				carries: 'Yes. It goes no further.'
			},
			{
				what: 'A file that another app shares with the installed Rollcall',
				from: 'An app on the same device',
				to: 'The kept copy of Rollcall in the browser, which hands it to the tab',
				carries:
					'Yes. It stays on the device as long as the kept copy is there: see “What no rule can refuse”.'
			},
			{
				what: 'Counts, choices, and checks that a person keeps',
				from: 'The browser tab',
				to: 'The browser’s storage on the same device',
				carries: 'Only in a check that is kept on purpose, without passwords'
			},
			{
				what: 'Reports, corrected zips, notes',
				from: 'The browser tab',
				to: 'Where the person saves, prints or shares them',
				carries: 'As chosen. Reports for support carry none.'
			}
		],
		none: 'No server of ours, no account, no cookie, no analytics, no third party, no subprocessor, no training of models. The page’s own rule (Content Security Policy, connect-src none) makes the browser refuse every request by the code that reads the roster.',
		privacy: 'See it tried, and what the rule cannot refuse'
	},
	access: {
		title: 'Accessibility, by WCAG 2.2',
		lead: 'In the form of a VPAT: every success criterion of the levels A and AA, what is true of it, and how that is known.',
		honest:
			'An own assessment, not one by a third party. Not yet tested by people who rely on a screen reader, a switch or voice control.',
		sum: (supports: number, partially: number, none: number) =>
			`${n(supports)} supported, ${n(partially)} in part, ${n(none)} not applicable.`,
		criterion: 'Criterion',
		met: 'Conformance',
		remark: 'Remarks',
		tested: 'How it is tested',
		terms: {
			supports: 'Supports',
			partially: 'Partially supports',
			'not-applicable': 'Not applicable'
		} satisfies Record<Conformance, string>,
		tests: {
			axe: 'axe on every screen, light and dark, in each build',
			keyboard: 'Browser tests by keyboard alone',
			e2e: 'Browser tests that measure it',
			unit: 'Tests of the parts',
			looked: 'By eye and hand',
			none: '–'
		} satisfies Record<TestKind, string>
	},
	packages: {
		title: 'Packages and their licenses',
		lead: (count: number) =>
			`Rollcall itself is under the MIT license. In the built program are parts of ${n(count)} packages by others, each as it was installed for this build.`,
		name: 'Package',
		version: 'Version',
		license: 'License',
		use: 'For',
		texts: 'The licenses in full',
		/** What the app has each package for. */
		uses: {
			'@noble/hashes': 'fingerprints of files',
			'@sveltejs/kit': 'pages and the ways between them',
			clsx: 'part of svelte',
			comlink: 'calls between the page and its workers',
			devalue: 'part of @sveltejs/kit',
			dexie: 'the browser’s database',
			'esm-env': 'part of svelte',
			fflate: 'zips where the browser cannot',
			papaparse: 'CSV files that break the standard, and CSV reports',
			re2js: 'patterns in profiles',
			svelte: 'the screens',
			valibot: 'reading profiles',
			vite: 'bringing in parts of the app',
			'workbox-core': 'part of workbox-precaching',
			'workbox-precaching': 'the offline copy',
			'workbox-routing': 'part of workbox-precaching',
			'workbox-strategies': 'part of workbox-precaching',
			'workbox-window': 'updates of the offline copy'
		}
	}
} as const;
