import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';
import { labAids, manageBacFiles, stMath } from '../receivers';
import { infiniteCampus } from '../student-systems';

export const zipNameExtension = observedRule({
	meta: {
		id: 'zip-name-extension',
		severity: 'error',
		basis: 'MUST',
		clauses: [3],
		source: 'OneRoster CSV 1.1, section 2: the name is free, its extension is zip',
		versions: everyVersion,
		files: ['zip'],
		byValue: false
	},
	texts: {
		title: 'The name of the zip does not end in .zip',
		what: 'The name of the zip is free, but it ends in .zip.',
		why: 'Receivers pick up files by this ending. One without it lies in the folder and is never read.',
		messages: { one: 'The zip is named {value}. A name that ends in .zip is expected.' },
		advice: {
			one: 'Set the name in the export so that it ends in .zip. Some browsers rename downloads; then rename the file.'
		}
	},
	page: {
		effects: [
			stMath('Does not process a file whose name does not end in zip.'),
			manageBacFiles('Refuses the file: it wants a zip, by its content and by its ending.'),
			labAids('Any other name than OneRosterv1p1BaseCSV.zip leads to an error.')
		],
		atSource: [infiniteCampus.zip],
		falseAlarms: [
			'A browser or mail program may have changed the name on the way to this computer. What counts is the name with which the zip is sent.'
		]
	},
	bad: [
		{
			name: 'another ending',
			trait: { kind: 'zip-name', to: 'roster.oneroster' },
			finds: [{ file: null, value: 'roster.oneroster' }]
		}
	],
	good: [{ name: 'capital letters', trait: { kind: 'zip-name', to: 'ROSTER.ZIP' }, finds: [] }]
});
