import type { Demand } from './format/profile';

/** What a demand says where the profile has no words of its own for it. */
export interface DemandWords {
	/** Name of the demand in plain words, without a full stop. */
	readonly title: string;
	/** By variant; `many` speaks of a group with several values. See `RuleTexts`. */
	readonly messages: Readonly<Record<string, string>> & { readonly one: string };
	readonly advice: string;
}

/**
 * The words of each kind of demand. Besides the placeholders of rules they have `{receiver}` and
 * `{expected}`, which are known before the check.
 */
export const demandWords: Readonly<Record<Demand['kind'], DemandWords>> = {
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
	},
	filled: {
		title: 'Cell that is empty',
		messages: {
			one: '{column} is empty. {receiver} needs a value here.',
			rows: '{column} is empty in {count|row|rows}. {receiver} needs a value there.'
		},
		advice: 'Fill in {column} in the student system and export again.'
	},
	blank: {
		title: 'Cell that should be empty',
		messages: {
			one: '{column} holds {value}. {receiver} wants it empty.',
			many: '{column} is filled in {count|row|rows}. {receiver} wants it empty.'
		},
		advice: 'Leave {column} empty in the export.'
	},
	values: {
		title: 'Value that is not taken',
		messages: {
			one: '{value} is no value that {receiver} takes for {column}. It takes {expected}.',
			many: '{values|value|values} of {column} are none that {receiver} takes. It takes {expected}.'
		},
		advice: 'Change the value in the student system, or how it is mapped in the export.'
	},
	pattern: {
		title: 'How a value is written',
		messages: {
			one: '{value} is not written as {receiver} wants {column}. Expected is {expected}.',
			many: '{values|value|values} of {column} are not written as {receiver} wants them. Expected is {expected}.'
		},
		advice: 'Change the value in the student system, or how the export writes it.'
	},
	length: {
		title: 'Value that is too long',
		messages: {
			one: 'A value of {column} has {length|character|characters}. {receiver} takes {expected} at most.',
			many: '{values|value|values} of {column} are longer than the {expected} characters that {receiver} takes.'
		},
		advice: 'Shorten the value in the student system.'
	},
	type: {
		title: 'Kind of value',
		messages: {
			one: '{value} is not {expected}. {receiver} needs that in {column}.',
			many: '{values|value|values} of {column} are not {expected}. {receiver} needs that.'
		},
		advice: 'Correct the value in the student system.'
	},
	listSize: {
		title: 'Entries of a list',
		messages: {
			one: '{column} lists {entries|entry|entries}. {receiver} takes {expected}.',
			many: '{count|row|rows} list more or fewer entries in {column} than {receiver} takes ({expected}).'
		},
		advice: 'Change the list in the student system.'
	},
	map: {
		title: 'Value without a counterpart',
		messages: {
			one: '{receiver} has nothing for {value} in {column}.',
			many: '{receiver} has nothing for {values|value|values} of {column}.'
		},
		advice: 'Use one of the values that {receiver} knows: {expected}.'
	},
	known: {
		title: 'Value that the receiver does not know',
		messages: {
			one: '{value} in {column} is none of those that you listed for {receiver}.',
			many: '{values|value|values} of {column} are none of those that you listed for {receiver}.'
		},
		advice: 'Correct the value, or add it to the list in the settings of this profile.'
	},
	allOrNone: {
		title: 'Filled in some rows only',
		messages: { one: '{column} is filled in some rows and empty in others.' },
		advice: 'Fill it in every row or in none.'
	},
	base: {
		title: 'As the standard says',
		messages: { one: 'See the rule of the standard.' },
		advice: 'See the rule of the standard.'
	},
	relax: {
		title: 'Not asked for',
		messages: { one: '{receiver} takes this.' },
		advice: 'Nothing has to be done for {receiver}.'
	},
	unique: {
		title: 'Value that should be there once',
		messages: {
			one: '{value} and {other} are one and the same to {receiver}.',
			same: '{value} is there more than once. {receiver} needs each value once.',
			many: '{values|value|values} of {column} are there more than once for {receiver}.'
		},
		advice: 'Give each record a value of its own.'
	},
	reference: {
		title: 'Reference',
		messages: {
			one: '{column} names {value}, which is not in {target}.',
			caseOnly: '{column} names {value}; in {target} it stands as {candidate}.',
			unfit:
				'{column} names {value}, and that record of {target} is not of the kind {receiver} needs.',
			many: '{column} names {values|record|records} that are not in {target}.',
			unfitMany:
				'{column} names {values|record|records} of {target} that are not of the kind {receiver} needs.'
		},
		advice: 'Correct the reference in the student system.'
	},
	count: {
		title: 'Number of records',
		messages: {
			one: '{file} has {number|such record|such records}. {receiver} wants {expected}.',
			by: '{value} has {number|such record|such records} in {file}. {receiver} wants {expected}.',
			byMany: '{values|value|values} of {column} have too many or too few such records.'
		},
		advice: 'Look the records up in the student system.'
	},
	cover: {
		title: 'Record without its counterpart',
		messages: {
			one: '{value} has no fitting record in {target}.',
			empty: '{value} has a record in {target} that is not filled in as {receiver} needs it.',
			many: '{count|record|records} of {file} have no fitting record in {target}.',
			emptyMany:
				'{count|record|records} of {file} have one in {target} that is not filled in as {receiver} needs it.'
		},
		advice: 'Add what is missing in the student system.'
	},
	dateWindow: {
		title: 'Dates outside a span',
		messages: {
			one: '{value} lies outside the dates that {receiver} allows here ({expected}).',
			many: '{count|row|rows} have dates outside those that {receiver} allows here.',
			gap: 'The sessions in {value} leave a gap between them.',
			gapMany: '{count|row|rows} list sessions with a gap between them.'
		},
		advice: 'Correct the dates in the student system.'
	},
	sameGroup: {
		title: 'Entries of a list that do not go together',
		messages: {
			one: 'The records that {value} names do not belong together.',
			many: '{count|row|rows} list records that do not belong together.'
		},
		advice: 'List only records that belong together.'
	},
	records: {
		title: 'Record of a special kind',
		messages: { one: '{receiver} treats this record in a special way.' },
		advice: 'Make sure that this is what you want.'
	}
};

/** What an abort threshold of a receiver says. */
export const thresholdWords: DemandWords = {
	title: 'Too many records that fail',
	messages: {
		one: '{failed|record|records} of {file} would fail. {receiver} allows {expected}.'
	},
	advice: 'Correct the records of {file} that would fail.'
};
const number = (count: number): string => String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
const counted = (count: number, one: string, many: string): string =>
	`${number(count)} ${count === 1 ? one : many}`;

/** Words in a row, the last with `and`. */
const all = (words: readonly string[]): string => {
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
};

/** The verdicts as sentences. */
export const profileWords = {
	accepted: (title: string, warnings: number): string =>
		warnings === 0
			? `${title} would take this zip as it is.`
			: `${title} would take this zip. ${counted(warnings, 'thing needs', 'things need')} a look.`,
	losses: (title: string, files: readonly string[], rows: number, values: number): string => {
		const lost = [
			...(files.length > 0 ? [`${all(files)} as a whole`] : []),
			...(rows > 0 ? [counted(rows, 'row', 'rows')] : []),
			...(values > 0 && rows === 0 && files.length === 0
				? [counted(values, 'value', 'values')]
				: [])
		];
		return lost.length === 0
			? `${title} would take this zip with losses.`
			: `${title} would take this zip and leave out ${all(lost)}.`;
	},
	rejected: (title: string, message: string, problems: number): string =>
		problems < 2
			? `${title} would refuse this zip. ${message}`
			: `${title} would refuse this zip for ${number(problems)} reasons. ${message}`,
	unknown: (title: string): string =>
		`Nobody can say what ${title} would do: a file that it needs could not be read.`
} as const;

const lineEndNames = { crlf: 'CR LF', lf: 'LF' } as const;

/** Columns of a file, or of the records that are meant there: "email of users.csv for students". */
const placeOf = (columns: readonly string[], file: string, records: readonly string[]): string => {
	const named = columns.includes('*') ? 'every column' : all(columns);
	const of = file === '*' ? 'every file' : file;
	return records.length === 0
		? `${named} of ${of}`
		: `${named} of ${of} for ${all(records.map((record) => `${record}s`))}`;
};

const columnsOf = (columns: readonly string[], file: string): string =>
	`${columns.length === 1 ? 'column' : 'columns'} ${all(columns)} in ${file === '*' ? 'every file' : file}`;

/** What two receivers want that exclude each other, to follow "wants". */
export const conflictWords = {
	name: (name: string): string => `the zip to be called ${name}`,
	nameLike: (name: string): string => `the zip to have a name such as ${name}`,
	nameForm: (pattern: string): string => `the zip to have a name of the form ${pattern}`,
	version: (versions: string): string => `OneRoster ${versions}`,
	withFile: (file: string): string => `${file} in the zip`,
	withoutFile: (file: string): string => `no ${file} in the zip`,
	withColumns: (columns: readonly string[], file: string): string =>
		`the ${columnsOf(columns, file)}`,
	withoutColumns: (columns: readonly string[], file: string): string =>
		`no ${columnsOf(columns, file)}`,
	place: placeOf,
	filled: 'a value',
	blank: 'no value',
	types: {
		date: 'a date',
		dateTime: 'a date with a time',
		year: 'a year',
		integer: 'a whole number',
		boolean: 'true or false',
		email: 'an email address',
		guid: 'an identifier',
		typedIds: 'identifiers with their types'
	},
	lineEnds: (ends: readonly ('crlf' | 'lf')[]): string =>
		`lines that end in ${ends.map((end) => lineEndNames[end]).join(' or ')}`,
	quoteAll: 'all fields in double quotes',
	quoteNeeded: 'double quotes only where they are needed',
	everyFile: 'every file',
	mode: (files: string, modes: string): string => `the manifest to say ${modes} for ${files}`,
	property: (property: string, values: string): string =>
		`the manifest to say ${values} for ${property}`
} as const;
