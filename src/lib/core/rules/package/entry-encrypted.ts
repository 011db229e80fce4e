import { everyVersion } from '../../spec/spec';
import { observedRule } from '../observed-rule';
import { moodle } from '../receivers';

export const entryEncrypted = observedRule({
	meta: {
		id: 'entry-encrypted',
		severity: 'error',
		basis: 'MUST',
		clauses: [4],
		source: 'OneRoster CSV 1.1, section 2: compression by RFC 1951 and nothing else',
		versions: everyVersion,
		files: ['any'],
		byValue: false
	},
	texts: {
		title: 'A file inside the zip is locked with a password',
		what: 'The files in the zip are compressed and nothing else. A password would have to be known to whoever imports.',
		why: 'Receivers import at night without anybody who could type a password. They refuse the zip.',
		messages: {
			one: '{file} is locked with a password, so it could not be read. A file without one is expected.',
			aes: '{file} is locked with a password (AES), so it could not be read. A file without one is expected.',
			directory:
				'{file} is locked with a password that hides the names of the files as well. A file without one is expected.'
		},
		advice: {
			one: 'Make the zip without a password: export again, or unpack the files and compress them anew. The upload itself protects the data on its way.'
		}
	},
	page: {
		effects: [moodle('Stops with a message: it cannot open a zip with a password.')],
		atSource: [],
		falseAlarms: [
			'Your own computer may open the zip without asking, if it remembers the password. The receiver does not know it.'
		]
	},
	bad: [
		{
			name: 'locked the classic way',
			trait: { kind: 'encrypted', entry: 'users.csv' },
			finds: [{ file: 'users.csv', row: null }]
		},
		{
			name: 'locked with AES',
			trait: { kind: 'encrypted', entry: 'users.csv', to: 'aes' },
			finds: [{ file: 'users.csv', row: null }]
		},
		{
			name: 'names locked, too',
			trait: { kind: 'encrypted', entry: 'users.csv', to: 'directory' },
			finds: [{ file: 'users.csv', row: null }]
		}
	],
	good: [
		{ name: 'names marked as UTF-8', trait: { kind: 'utf8-flag', entry: 'users.csv' }, finds: [] }
	]
});
