import type { DemandWords } from './demand-words';

/** What demands on the zip, its files and its manifest say. */
export const packageDemandWords: Readonly<
	Record<
		| 'version'
		| 'zipName'
		| 'zipSize'
		| 'zipMethod'
		| 'filePresence'
		| 'fileRows'
		| 'text'
		| 'columns'
		| 'alias'
		| 'manifestValue'
		| 'manifestMode',
		DemandWords
	>
> = {
	version: {
		title: 'Another version of OneRoster',
		messages: { one: 'This is a OneRoster {version} set. {receiver} takes {expected}.' },
		advice: 'Let the student system export OneRoster {expected}.'
	},
	zipName: {
		title: 'Name of the zip',
		messages: { one: 'The zip is called {value}. {receiver} wants {expected}.' },
		advice: 'Rename the zip before it is sent.'
	},
	zipSize: {
		title: 'Size of the zip',
		messages: { one: 'The zip has {bytes} bytes. {receiver} takes {expected} at most.' },
		advice: 'Leave out files that {receiver} does not read, or ask it how to send more.'
	},
	zipMethod: {
		title: 'Compression of the files',
		messages: {
			one: '{number|file is|files are} not compressed: {names}. {receiver} wants every file compressed by Deflate.'
		},
		advice:
			'Zip the files again with a program that compresses them. Windows and macOS do so by themselves.'
	},
	filePresence: {
		title: 'Files in the zip',
		messages: {
			one: '{file} is missing. {receiver} needs it.',
			recommended: '{file} is missing. {receiver} advises to send it.',
			declaredAbsent: 'The manifest says that {file} is absent. {receiver} needs it.',
			anyOf: 'None of {expected} is there. {receiver} needs at least one.',
			forbidden: '{file} is in the zip. {receiver} does not take it.',
			notRead: '{file} is in the zip. {receiver} does not read it.'
		},
		advice: 'Set the export so that it holds the files that {receiver} asks for.'
	},
	fileRows: {
		title: 'Records in a file',
		messages: {
			one: '{file} has {count|record|records}. {receiver} wants {expected} at least.',
			none: '{file} has a header and no records.'
		},
		advice: 'Export {file} again with its records.'
	},
	text: {
		title: 'How the text is written',
		messages: {
			one: '{file} is written otherwise than {receiver} asks.',
			delimiter: 'The fields of {file} are separated by a sign that {receiver} does not take.',
			lineEnds: 'Lines of {file} end in {found}. {receiver} wants {expected}.',
			all: '{file} has fields without double quotes. {receiver} wants all fields in them.',
			needed: '{file} has double quotes around fields that need none.',
			blanks: '{file} has fields with a blank in them and no double quotes around them.'
		},
		advice: 'Change how the export writes quotes and line ends, or save a corrected zip.'
	},
	columns: {
		title: 'Columns of a file',
		messages: {
			one: '{file} has no column {column}. {receiver} needs it.',
			anyOf: '{file} has none of the columns {expected}. {receiver} needs one.',
			extra: '{file} has a column {column} that {receiver} does not know.',
			order: 'The column {column} of {file} does not stand where {receiver} wants it.'
		},
		advice: 'Set the columns of the export as {receiver} asks.'
	},
	alias: {
		title: 'Another spelling of a header',
		messages: { one: 'The column {column} is taken for {meant} by {receiver}.' },
		advice: 'Nothing has to be done for {receiver}; others may want {meant}.'
	},
	manifestValue: {
		title: 'Value in the manifest',
		messages: {
			one: 'The manifest says {value} for {property}. {receiver} wants {expected}.',
			missing: 'The manifest has no property {property}. {receiver} needs it.',
			empty: 'The manifest has no value for {property}. {receiver} needs one.'
		},
		advice: 'Set it in the export, or change the row in manifest.csv.'
	},
	manifestMode: {
		title: 'Complete or changes only',
		messages: { one: 'The manifest declares {listed} as {value}. {receiver} takes {expected}.' },
		advice: 'Set the export to what {receiver} takes.'
	}
};
