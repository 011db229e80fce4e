import { figuresOf } from './figures';
import { rows, files } from '../languages/en/nouns';
import { list } from '../languages/en/counts';

/*
 * Words that every screen has. Each noun of the first screens has its own file beside this one. Say what
 * is wrong, the value and the nearest right one; then what it costs, then what to do. Count exactly, say
 * what is shown and what was not checked. Buttons say what happens.
 */

const figures = figuresOf('en');

export const words = {
	language: 'en',
	figures,
	rows,
	files,
	list,
	app: {
		name: 'Rollcall',
		skip: 'Skip to the content',
		nav: 'Main',
		check: 'Check',
		compare: 'Compare',
		rules: 'Rules',
		profiles: 'Receivers',
		privacy: 'Privacy',
		requests: 'Requests since load:',
		installing: 'Saving itself for offline use',
		ready: 'Works offline',
		update: 'Update Rollcall',
		footer: 'Works without a network once it has opened. Nothing to install, no account.',
		standard: 'Checks OneRoster 1.0, 1.1 and 1.2 CSV'
	},
	titles: {
		start: 'Check your roster before it goes out · Rollcall',
		running: 'Checking · Rollcall',
		asking: 'Go on? · Rollcall',
		sealed: 'Class pack · Rollcall',
		report: 'Report · Rollcall',
		group: 'One problem and its rows · Rollcall',
		receiver: 'One receiver · Rollcall',
		save: 'Save what was corrected · Rollcall',
		table: 'All rows of a file · Rollcall',
		map: 'How the files hang together · Rollcall',
		share: 'Save or share the report · Rollcall',
		refused: 'Could not be checked · Rollcall',
		failed: 'We made a mistake · Rollcall',
		privacy: 'What is held, and where · Rollcall',
		missing: 'Not found · Rollcall'
	},
	severity: { error: 'Error', warning: 'Warning', info: 'Note', ok: 'Fine' },
	missing: {
		title: 'This page does not exist',
		body: 'The address may be old or mistyped. Nothing was lost.',
		home: 'Go to the check'
	},
	broken: {
		title: 'We made a mistake',
		body: 'This page could not be shown. Nothing was sent. Loading it again often helps.'
	}
};
