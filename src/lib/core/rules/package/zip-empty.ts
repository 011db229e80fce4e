import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';
import { manageBacFiles } from '../receivers';

export const zipEmpty = observedRule({
	meta: {
		id: 'zip-empty',
		severity: 'error',
		basis: 'MUST',
		clauses: [1],
		source: 'OneRoster CSV 1.1, section 2: the files travel in one zip',
		versions: everyVersion,
		files: ['zip'],
		byValue: false
	},
	texts: {
		title: 'The file is empty',
		what: 'The file has a length of 0 bytes.',
		why: 'There is nothing to import. Receivers refuse the file or, worse, wait for a roster that never comes.',
		messages: {
			one: 'The file is empty: it has 0 bytes. A zip with the OneRoster files is expected.'
		},
		advice: {
			one: 'Export again. If the file lies in a cloud folder, wait until it is downloaded to this device and choose it once more.'
		}
	},
	page: {
		effects: [manageBacFiles('Refuses the file: it wants a zip.')],
		atSource: [],
		falseAlarms: [
			'A file in a cloud folder can show as empty until it is downloaded. Then the export itself is all right.'
		]
	},
	bad: [{ name: 'a file of 0 bytes', trait: { kind: 'empty' }, finds: [{ file: null }] }],
	good: [{ name: 'the smallest roster', finds: [] }]
});
