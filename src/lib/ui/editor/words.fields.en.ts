import type { Json } from '../../core/profiles/compare-profiles';
import type { Choice, Field, KindWords } from './fields';

/*
 * The forms of the editor, in English: for each kind of demand what it is for and its fields, then the
 * fields of every demand and of the rest of a profile. Structure and words stand together, because a
 * field without a word is no field.
 */

const choices = (words: Readonly<Record<string, string>>): Choice[] =>
	Object.entries(words).map(([value, word]) => ({ value, word }));

export const effectChoices = choices({
	refusesZip: 'Refuses the whole zip',
	refusesFile: 'Leaves out the whole file',
	dropsRow: 'Leaves out the row',
	dropsValue: 'Leaves out the value',
	none: 'Nothing is lost'
});

export const severityChoices = choices({ error: 'Error', warning: 'Warning', info: 'Note' });

const kindsOfMode = choices({ bulk: 'Complete (bulk)', delta: 'Changes only (delta)' });
const everyFile = { value: '*', word: 'Every file' };
const inFiles = [['files']];
const inFile = [['file']];

const files: Field = {
	key: 'files',
	control: 'tokens',
	from: 'files',
	all: everyFile,
	label: 'Files'
};
const someFiles: Field = { ...files, optional: true, more: true, label: 'Only in these files' };
const columns: Field = {
	key: 'columns',
	control: 'tokens',
	from: 'columns',
	of: inFiles,
	all: { value: '*', word: 'Every column' },
	label: 'Columns'
};
const file = (key: string, label: string): Field => ({ key, control: 'one', from: 'files', label });
const column = (key: string | number, label: string, of: Field['of'] = inFile): Field => ({
	key,
	control: 'one',
	from: 'columns',
	label,
	of
});
const where = (key: string, label: string, of: Field['of'], more: Partial<Field> = {}): Field => ({
	key,
	control: 'when',
	label,
	of,
	optional: true,
	...more
});
const ignoreCase: Field = {
	key: 'ignoreCase',
	control: 'flag',
	label: 'Capital and small letters count as equal',
	optional: true
};
const place = (key: string, label: string, more: Partial<Field> = {}): Field => ({
	key,
	control: 'group',
	label,
	fields: [file('file', 'File'), column('column', 'Column', [[key, 'file']])],
	make: () => ({ file: 'users.csv', column: 'sourcedId' }),
	...more
});

const ofBase: readonly Field[] = [
	{
		key: 'rules',
		control: 'tokens',
		from: 'rules',
		label: 'Rules of the standard',
		hint: 'Type a word to find one. Every rule has a page under “Rules”.'
	},
	someFiles,
	{ ...columns, all: undefined, optional: true, more: true, label: 'Only in these columns' },
	{
		key: 'named',
		control: 'line',
		label: 'Only files of such a name',
		hint: 'A pattern (RE2) over the whole name in the zip.',
		optional: true,
		more: true
	},
	{
		key: 'match',
		control: 'pick',
		label: 'Only ids that',
		choices: choices({
			caseOnly: 'differ in capital letters alone',
			otherwise: 'differ otherwise'
		}),
		optional: true,
		more: true
	}
];

/** The kinds of demands, the ones that are wanted most often first within their group. */
export const kinds: Readonly<Record<string, KindWords>> = {
	filled: {
		group: 'cells',
		name: 'Has to be filled',
		does: 'Cells of a column may not be empty.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['email'] }),
		fields: [files, columns]
	},
	values: {
		group: 'cells',
		name: 'One of these values',
		does: 'Cells hold one of the values that you list.',
		effect: 'dropsRow',
		make: () => ({ files: ['orgs.csv'], columns: ['type'], values: ['school', 'district'] }),
		fields: [
			files,
			columns,
			{ key: 'values', control: 'tokens', label: 'Values that are taken' },
			ignoreCase
		]
	},
	pattern: {
		group: 'cells',
		name: 'Written like this',
		does: 'Cells follow a pattern, or hold only certain characters.',
		effect: 'dropsRow',
		make: () => ({
			files: ['users.csv'],
			columns: ['username'],
			characters: 'A-Za-z0-9.@_-',
			expected: 'letters, digits, dots, hyphens, underscores and @'
		}),
		fields: [
			files,
			columns,
			{
				key: 'characters',
				control: 'line',
				label: 'Characters that are allowed',
				hint: 'As between the brackets of a pattern: A-Za-z0-9. Give these or a pattern.',
				optional: true
			},
			{
				key: 'pattern',
				control: 'line',
				label: 'Pattern over the whole cell',
				hint: 'RE2: no look-around, no back references.',
				optional: true
			},
			{
				key: 'expected',
				control: 'line',
				label: 'In words',
				hint: 'Ends the sentence “Expected is …”.'
			},
			{
				key: 'suspects',
				control: 'line',
				label: 'Look only at cells with one of these characters',
				hint: 'Makes a slow pattern quick.',
				optional: true,
				more: true
			},
			{
				key: 'suspectsAt',
				control: 'pick',
				label: 'Where in the cell they are looked for',
				choices: choices({ ends: 'at its beginning or end' }),
				optional: true,
				more: true
			}
		]
	},
	type: {
		group: 'cells',
		name: 'A date, a number, an email …',
		does: 'Cells hold a certain kind of value.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['email'], type: 'email' }),
		fields: [
			files,
			columns,
			{
				key: 'type',
				control: 'pick',
				label: 'Kind of value',
				choices: choices({
					date: 'A date: 2026-08-17',
					dateTime: 'A date and time',
					year: 'A year',
					integer: 'A whole number',
					boolean: 'true or false',
					email: 'An email address',
					guid: 'A GUID',
					typedIds: 'Ids with their type: {Local:17}'
				})
			}
		]
	},
	length: {
		group: 'cells',
		name: 'Not longer than',
		does: 'Cells have so many characters at most.',
		effect: 'dropsValue',
		make: () => ({ files: ['users.csv'], columns: ['username'], max: 64 }),
		fields: [files, columns, { key: 'max', control: 'whole', label: 'Most characters' }]
	},
	blank: {
		group: 'cells',
		name: 'Has to be empty',
		does: 'Cells of a column may hold nothing.',
		effect: 'dropsValue',
		make: () => ({ files: ['users.csv'], columns: ['password'] }),
		fields: [files, columns]
	},
	listSize: {
		group: 'cells',
		name: 'So many entries in a list',
		does: 'Cells with lists hold a number of entries between two limits.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['orgSourcedIds'], max: 1 }),
		fields: [
			files,
			columns,
			{ key: 'min', control: 'whole', label: 'Fewest entries', optional: true },
			{ key: 'max', control: 'whole', label: 'Most entries', optional: true }
		]
	},
	map: {
		group: 'cells',
		name: 'Has a counterpart in a table',
		does: 'Each value is one that your table translates, such as grades.',
		effect: 'dropsValue',
		make: () => ({ files: ['users.csv'], columns: ['grades'], table: 'grades' }),
		fields: [
			files,
			columns,
			{ key: 'table', control: 'one', from: 'maps', label: 'Table', hint: 'See “Tables” below.' },
			ignoreCase
		]
	},
	known: {
		group: 'cells',
		name: 'One that the sender listed',
		does: 'Each value is one of those that a sender lists as the answer to a question.',
		effect: 'dropsRow',
		make: () => ({ files: ['orgs.csv'], columns: ['identifier'], setting: 'schools' }),
		fields: [
			files,
			columns,
			{
				key: 'setting',
				control: 'one',
				from: 'settings',
				label: 'Question',
				hint: 'One of “Questions to the sender” below, of the type list.'
			}
		]
	},
	allOrNone: {
		group: 'cells',
		name: 'In every row or in none',
		does: 'A column is filled throughout, or empty throughout.',
		effect: 'none',
		make: () => ({ files: ['users.csv'], columns: ['email'] }),
		fields: [files, columns]
	},

	filePresence: {
		group: 'package',
		name: 'A file is needed, or not wanted',
		does: 'Says which files have to be in the zip, are passed over, or may not be there.',
		effect: 'refusesZip',
		make: () => ({ files: ['users.csv'], need: 'required' }),
		fields: [
			{ ...files, all: undefined },
			{
				key: 'need',
				control: 'pick',
				label: 'They are',
				choices: choices({
					required: 'needed, all of them',
					anyOf: 'needed, at least one',
					recommended: 'recommended',
					notRead: 'taken and not read',
					forbidden: 'not taken'
				})
			}
		]
	},
	version: {
		group: 'package',
		name: 'Versions of OneRoster',
		does: 'Takes some versions of OneRoster and no other.',
		effect: 'refusesZip',
		make: (base) => ({ versions: [base] }),
		fields: [
			{
				key: 'versions',
				control: 'picks',
				label: 'Versions that are taken',
				choices: choices({ '1.0': '1.0', '1.1': '1.1', '1.2': '1.2' }).sort(byValue)
			}
		]
	},
	manifestMode: {
		group: 'package',
		name: 'Complete files or changes',
		does: 'Says whether files may be sent complete, as changes only, or be absent.',
		effect: 'refusesZip',
		make: () => ({ files: '*', allow: ['bulk', 'absent'] }),
		fields: [
			files,
			{
				key: 'allow',
				control: 'picks',
				label: 'What the manifest may say',
				choices: [...kindsOfMode, { value: 'absent', word: 'Not there (absent)' }]
			}
		]
	},
	zipName: {
		group: 'package',
		name: 'Name of the zip',
		does: 'The zip has one of your names, or fits a pattern.',
		effect: 'refusesZip',
		make: () => ({ names: ['OneRoster.zip'] }),
		fields: [
			{ key: 'names', control: 'tokens', label: 'Names that are taken', optional: true },
			{
				key: 'pattern',
				control: 'line',
				label: 'Or a pattern over the whole name',
				hint: 'RE2: no look-around, no back references.',
				optional: true
			},
			ignoreCase,
			{
				key: 'tolerate',
				control: 'tokens',
				label: 'Names that get a warning only',
				optional: true,
				more: true
			},
			{
				key: 'write',
				control: 'line',
				label: 'Name of a corrected zip',
				hint: 'It ends in .zip.',
				optional: true,
				more: true
			}
		]
	},
	columns: {
		group: 'package',
		name: 'Columns of a file',
		does: 'Says which columns have to be there, may not be there, and where others stand.',
		effect: 'refusesFile',
		make: () => ({ files: ['users.csv'], required: ['email'] }),
		fields: [
			files,
			{ ...columns, key: 'required', all: undefined, optional: true, label: 'Have to be there' },
			{
				...columns,
				key: 'anyOf',
				all: undefined,
				optional: true,
				more: true,
				label: 'At least one of these'
			},
			{
				key: 'extra',
				control: 'tokens',
				all: { value: 'refused', word: 'No column beyond the standard' },
				label: 'Columns beyond the standard that are known',
				hint: 'A star ends a beginning: metadata.*',
				optional: true,
				more: true
			},
			{
				...columns,
				key: 'forbidden',
				all: undefined,
				optional: true,
				more: true,
				label: 'May not be there'
			},
			{
				...columns,
				key: 'order',
				all: undefined,
				optional: true,
				more: true,
				label: 'Columns beyond the standard stand at the end, in this order'
			}
		]
	},
	fileRows: {
		group: 'package',
		name: 'So many records in a file',
		does: 'Files hold a number of records at least.',
		effect: 'refusesFile',
		make: () => ({ files: ['users.csv'], min: 1 }),
		fields: [files, { key: 'min', control: 'whole', label: 'Fewest records' }]
	},
	text: {
		group: 'package',
		name: 'How the text is written',
		does: 'Ends of lines, signs between fields, and where quotes stand.',
		effect: 'refusesFile',
		make: () => ({ files: '*', quoting: 'needed' }),
		fields: [
			files,
			{
				key: 'quoting',
				control: 'pick',
				label: 'Double quotes',
				choices: choices({
					all: 'around every field',
					needed: 'only where they are needed',
					blanks: 'around every field with a blank'
				}),
				optional: true
			},
			{
				key: 'lineEnds',
				control: 'picks',
				label: 'Ends of lines',
				choices: choices({ crlf: 'CR LF (Windows)', lf: 'LF (Unix)' }),
				optional: true,
				more: true
			},
			{
				key: 'delimiters',
				control: 'picks',
				label: 'Signs between fields',
				choices: choices({ ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Bar' }),
				optional: true,
				more: true
			}
		]
	},
	alias: {
		group: 'package',
		name: 'Another name for a column',
		does: 'Takes a header for a column of the standard.',
		effect: 'none',
		make: () => ({ files: ['users.csv'], names: { emailAddress: 'email' } }),
		fields: [
			files,
			{
				key: 'names',
				control: 'pairs',
				label: 'Headers',
				heads: ['What stands in the file', 'Column of the standard'],
				add: 'Add a header'
			}
		]
	},
	manifestValue: {
		group: 'package',
		name: 'A value in the manifest',
		does: 'A row of manifest.csv is there, or says one of your values.',
		effect: 'refusesZip',
		make: () => ({ properties: ['source.systemName'], need: 'filled' }),
		fields: [
			{ key: 'properties', control: 'tokens', label: 'Properties' },
			{
				key: 'need',
				control: 'pick',
				label: 'They have to be',
				choices: choices({ required: 'there', filled: 'there, with a value' }),
				optional: true
			},
			{ key: 'values', control: 'tokens', label: 'Values that are taken', optional: true }
		]
	},
	zipSize: {
		group: 'package',
		name: 'Size of the zip',
		does: 'The zip has so many bytes at most.',
		effect: 'refusesZip',
		make: () => ({ maxBytes: 100_000_000 }),
		fields: [{ key: 'maxBytes', control: 'whole', label: 'Most bytes' }]
	},
	zipMethod: {
		group: 'package',
		name: 'Every file is compressed',
		does: 'Files that are only stored in the zip are not taken.',
		effect: 'refusesZip',
		make: () => ({}),
		fields: []
	},

	reference: {
		group: 'set',
		name: 'Leads to another record',
		does: 'What a column names is there, or is of a certain kind.',
		effect: 'dropsRow',
		make: () => ({
			of: { file: 'enrollments.csv', column: 'userSourcedId' },
			to: { file: 'users.csv', column: 'sourcedId' },
			where: [['target.enabledUser', 'is', 'true']]
		}),
		fields: [
			place('of', 'The column that names records'),
			place('to', 'The ids that it names them by'),
			where('where', 'The record that is named is like this', [['to', 'file']], {
				hasTarget: true,
				hint: 'With it, only records that are there are looked at.'
			}),
			{
				key: 'list',
				control: 'flag',
				label: 'The cells hold lists',
				optional: true,
				more: true
			},
			{ ...ignoreCase, more: true }
		]
	},
	unique: {
		group: 'set',
		name: 'There once',
		does: 'No value of a column comes twice.',
		effect: 'dropsRow',
		make: () => ({ files: ['users.csv'], columns: ['email'], across: 'file' }),
		fields: [
			files,
			{ ...columns, all: undefined },
			{
				key: 'across',
				control: 'pick',
				label: 'Once',
				choices: choices({ file: 'in each file', allFiles: 'in all files together' })
			},
			ignoreCase,
			{
				key: 'ignoreAccents',
				control: 'flag',
				label: 'Letters with and without accents count as equal',
				optional: true,
				more: true
			},
			{
				key: 'except',
				control: 'tokens',
				from: 'files',
				label: 'But not in these files',
				optional: true,
				more: true
			}
		]
	},
	count: {
		group: 'set',
		name: 'A number of records',
		does: 'So many records of a kind, at least or at most; also for each class, school and so on.',
		effect: 'none',
		make: () => ({
			of: { file: 'enrollments.csv', where: [['row.role', 'is', 'teacher']] },
			by: 'classSourcedId',
			max: 1
		}),
		fields: [
			{
				key: 'of',
				control: 'group',
				label: 'What is counted',
				fields: [file('file', 'File'), where('where', 'Only records like this', [['of', 'file']])]
			},
			{ ...column('by', 'For each', [['of', 'file']]), optional: true },
			{ key: 'min', control: 'whole', label: 'Fewest', optional: true },
			{ key: 'max', control: 'whole', label: 'Most', optional: true }
		]
	},
	cover: {
		group: 'set',
		name: 'Has a record elsewhere',
		does: 'For each record of one file there is one in another, such as demographics for students.',
		effect: 'dropsRow',
		make: () => ({
			each: { file: 'users.csv', where: [['row.role', 'is', 'student']] },
			has: { file: 'enrollments.csv', by: ['sourcedId', 'userSourcedId'] }
		}),
		fields: [
			{
				key: 'each',
				control: 'group',
				label: 'For each of these records',
				fields: [file('file', 'File'), where('where', 'Only records like this', [['each', 'file']])]
			},
			{
				key: 'has',
				control: 'group',
				label: 'There is one',
				fields: [
					file('file', 'File'),
					{
						key: 'by',
						control: 'group',
						label: 'By the same value',
						fields: [
							column(0, 'Column of the first file', [['each', 'file']]),
							column(1, 'Column of this file', [['has', 'file']])
						]
					},
					where('where', 'Only records like this', [['has', 'file']]),
					{
						...columns,
						key: 'filled',
						all: undefined,
						of: [['has', 'file']],
						optional: true,
						label: 'With these columns filled'
					}
				]
			}
		]
	},
	dateWindow: {
		group: 'set',
		name: 'Dates within a span',
		does: 'Dates lie within those of a session, or of a span that the sender gives.',
		effect: 'dropsRow',
		make: () => ({
			file: 'enrollments.csv',
			dates: ['beginDate', 'endDate'],
			within: {
				through: 'classSourcedId',
				file: 'academicSessions.csv',
				from: 'startDate',
				to: 'endDate'
			}
		}),
		fields: [
			file('file', 'File'),
			{ ...columns, key: 'dates', all: undefined, of: inFile, optional: true, label: 'Dates' },
			{
				key: 'within',
				control: 'group',
				label: 'They lie within these records',
				optional: true,
				make: () => ({
					through: 'termSourcedIds',
					file: 'academicSessions.csv',
					from: 'startDate',
					to: 'endDate'
				}),
				fields: [
					column('through', 'Through the column'),
					file('file', 'Which names records of'),
					column('from', 'First day', [['within', 'file']]),
					column('to', 'Last day', [['within', 'file']])
				]
			},
			{
				key: 'settings',
				control: 'group',
				label: 'Or within the answers to two questions',
				optional: true,
				more: true,
				make: () => ['', ''],
				fields: [
					{ key: 0, control: 'one', from: 'settings', label: 'First day' },
					{ key: 1, control: 'one', from: 'settings', label: 'Last day' }
				]
			},
			place('usedBy', 'Only records that this column names', { optional: true, more: true }),
			{
				key: 'contiguous',
				control: 'flag',
				label: 'Those records leave no gap between them',
				optional: true,
				more: true
			}
		]
	},
	sameGroup: {
		group: 'set',
		name: 'A list stays within one group',
		does: 'All that one list names shares a value, such as one school.',
		effect: 'dropsRow',
		make: () => ({
			of: { file: 'users.csv', column: 'agentSourcedIds' },
			to: { file: 'users.csv', column: 'sourcedId' },
			by: 'role'
		}),
		fields: [
			place('of', 'The column with lists'),
			place('to', 'The ids that it names'),
			column('by', 'Share a value of', [['to', 'file']])
		]
	},
	records: {
		group: 'set',
		name: 'Records of a special kind',
		does: 'Finds every record that meets your conditions, for what no other kind says.',
		effect: 'none',
		make: () => ({
			file: 'users.csv',
			column: 'status',
			is: [['row.status', 'is', 'tobedeleted']]
		}),
		fields: [
			file('file', 'File'),
			column('column', 'Column to mark'),
			{ key: 'is', control: 'when', of: inFile, label: 'Records like this are found' }
		]
	},

	base: {
		group: 'base',
		name: 'What a rule of the standard finds',
		does: 'Says what you do about it, under your own number.',
		effect: 'dropsRow',
		make: () => ({ rules: ['id-twice'] }),
		fields: ofBase
	},
	relax: {
		group: 'base',
		name: 'You take it all the same',
		does: 'What a rule of the standard finds does not count at you; a note stays.',
		effect: 'none',
		make: () => ({ rules: ['date-form'] }),
		fields: ofBase
	}
};

function byValue(one: Choice, other: Choice): number {
	return one.value < other.value ? -1 : 1;
}

const src: Field = {
	key: 'src',
	control: 'tokens',
	from: 'sources',
	label: 'Where this is written',
	hint: 'Names of sources; see “Sources”.'
};
const effect: Field = {
	key: 'effect',
	control: 'pick',
	label: 'What you do then',
	choices: effectChoices
};
const id: Field = { key: 'id', control: 'line', label: 'Number', hint: 'Such as EX-12.' };
const does: Field = { key: 'does', control: 'text', label: 'What happens then, in your terms' };

/** Fields of every demand that stand above those of its kind … */
export const firstFields: readonly Field[] = [id, effect];

/** … and below them. */
export const lastFields: readonly Field[] = [
	where('when', 'Only where', [['files'], ['file'], ['of', 'file'], ['each', 'file']], {
		hint: 'All conditions have to hold. Without any, the demand always holds.'
	}),
	{
		key: 'says',
		control: 'text',
		label: 'What is wrong, in your words',
		hint: 'A whole sentence. {value}, {file}, {column}, {row} and {count|row|rows} are filled in.',
		optional: true,
		more: true
	},
	{ ...does, optional: true, more: true },
	{
		key: 'advice',
		control: 'text',
		label: 'What to do about it',
		optional: true,
		more: true
	},
	{
		key: 'severity',
		control: 'pick',
		label: 'How grave it is',
		hint: 'Left open, it follows from what you do.',
		choices: severityChoices,
		optional: true,
		more: true
	},
	{ ...src, back: true },
	{ key: 'from', control: 'day', label: 'From this day on', optional: true, more: true },
	{ key: 'until', control: 'day', label: 'Until this day', optional: true, more: true }
];

/** Facts of a profile. */
export const factFields: readonly Field[] = [
	{
		key: 'title',
		control: 'line',
		label: 'Name',
		hint: 'Begins every sentence: “… would take this zip.”'
	},
	{
		key: 'id',
		control: 'line',
		label: 'Id',
		hint: 'Small letters, digits and hyphens. It names the file, too.'
	},
	{
		key: 'base',
		control: 'pick',
		label: 'Version of OneRoster',
		choices: ['1.0', '1.1', '1.2'].map((value) => ({ value, word: value }))
	},
	{ key: 'revision', control: 'day', label: 'Day of the last change', back: true },
	{
		key: 'about',
		control: 'text',
		label: 'Who that is, and what it is sent for',
		optional: true,
		more: true
	},
	{
		key: 'shows',
		control: 'pick',
		label: 'How your own report counts records',
		choices: choices({
			savedFailed: 'Saved and failed',
			validWarningInvalid: 'Valid, warning, invalid'
		}),
		optional: true,
		more: true
	},
	{
		key: 'compare',
		control: 'group',
		label: 'Capital and small letters',
		optional: true,
		more: true,
		make: () => ({ ids: 'ignoreCase' }),
		fields: ['ids', 'values', 'headers', 'files'].map((key) => ({
			key,
			control: 'pick',
			label:
				{ ids: 'Ids', values: 'Values', headers: 'Headers', files: 'Names of files' }[key] ?? key,
			choices: choices({ exact: 'matter', ignoreCase: 'do not matter' }),
			optional: true
		}))
	}
];

const weight = (key: string, label: string): Field => ({
	key,
	control: 'group',
	label,
	fields: [
		effect,
		{
			key: 'severity',
			control: 'pick',
			label: 'How grave it is',
			choices: severityChoices,
			optional: true
		}
	]
});

/** Where the demands are written. */
export const sourceField: Field = {
	key: 'sources',
	control: 'record',
	label: 'Sources',
	hint: 'Where your demands are written. Each demand names one.',
	add: 'Add a source',
	make: () => ({ title: 'Import guide', read: '2026-01-01' }),
	fields: [
		{ key: 'title', control: 'line', label: 'Title' },
		{ key: 'read', control: 'day', label: 'Read on' },
		{
			key: 'url',
			control: 'line',
			label: 'Address',
			hint: 'It begins with https://',
			optional: true
		}
	]
};

/** What becomes of findings of the standard that no demand speaks of. */
export const inheritFields: readonly Field[] = [
	weight('error', 'Errors of the standard'),
	weight('warning', 'Warnings of the standard'),
	weight('info', 'Notes of the standard'),
	{
		...weight('rules', 'Rules that are an exception'),
		control: 'record',
		from: 'rules',
		optional: true,
		add: 'Add an exception',
		make: () => ({ effect: 'refusesZip' })
	}
];

const settingDefaults: Readonly<Record<string, Json>> = {
	yesNo: false,
	text: '',
	list: '',
	date: ''
};

function settingFields(entry: Json | undefined): readonly Field[] {
	const type = typeof entry === 'object' && entry !== null && 'type' in entry ? entry.type : null;
	const head: Field[] = [
		{ key: 'id', control: 'line', label: 'Name', hint: 'Letters and digits, for conditions.' },
		{ key: 'ask', control: 'line', label: 'Question' },
		{
			key: 'type',
			control: 'pick',
			label: 'Answer',
			choices: choices({
				yesNo: 'Yes or no',
				choice: 'One of several',
				text: 'A text',
				list: 'A list',
				date: 'A day'
			}),
			remake: (setting, value) => ofType(setting, value)
		}
	];
	const own: Field = { key: 'default', control: 'line', label: 'Where nothing is answered' };
	if (type === 'yesNo')
		return [...head, { ...own, control: 'yesNo', choices: choices({ true: 'Yes', false: 'No' }) }];
	if (type === 'choice')
		return [
			...head,
			{
				key: 'options',
				control: 'pairs',
				label: 'Answers',
				heads: ['Name', 'Words'],
				add: 'Add an answer'
			},
			own
		];
	return [...head, { ...own, optional: true }];
}

/** A setting whose answer is of another type, with a default that fits it. */
function ofType(setting: Json, type: string): Json {
	const { id: name = '', ask = '' } = setting as Readonly<Record<string, Json>>;
	const given = { id: name, ask, type };
	if (type === 'choice') return { ...given, options: { yes: 'Yes', no: 'No' }, default: 'no' };
	return { ...given, default: settingDefaults[type] ?? '' };
}

const note = (key: string, label: string): Field => ({ key, control: 'text', label });
const withSource = (made: Readonly<Record<string, Json>>) => (count: number) => ({
	id: `MORE-${String(count + 1)}`,
	src: ['S1'],
	...made
});

/** The further parts of a profile, each a field of its own. */
export const partFields: readonly (Field & { readonly path: readonly string[] })[] = [
	{
		path: ['settings'],
		key: 'settings',
		control: 'items',
		label: 'Questions to the sender',
		hint: 'What you need to know and a zip does not show. Conditions can ask for the answers.',
		optional: true,
		fieldsOf: settingFields,
		add: 'Add a question',
		make: (count) => ({
			id: `question${String(count + 1)}`,
			ask: 'Do you send by SFTP?',
			type: 'yesNo',
			default: false
		})
	},
	{
		path: ['maps'],
		key: 'maps',
		control: 'tables',
		label: 'Tables',
		hint: 'What your system makes of values, such as grades.',
		optional: true,
		heads: ['Value in the file', 'What it becomes'],
		add: 'Add a table',
		make: () => ({ '01': 'Grade 1' })
	},
	{
		path: ['snapshot', 'thresholds'],
		key: 'thresholds',
		control: 'items',
		label: 'Numbers that stop the import',
		hint: 'For instance: more than 500 records of one file that fail.',
		optional: true,
		add: 'Add a limit',
		make: withSource({ failedPerFile: 500, effect: 'refusesZip', does: 'The import stops.' }),
		fields: [
			id,
			effect,
			{ ...files, optional: true, label: 'Files that are counted' },
			{
				key: 'failedPerFile',
				control: 'whole',
				label: 'More records of a file that fail than',
				optional: true
			},
			{
				key: 'changedPercent',
				control: 'number',
				label: 'A larger share of a file that changes or goes than, in percent',
				optional: true
			},
			{
				key: 'removedPercent',
				control: 'number',
				label: 'A larger share of a file that goes than, in percent',
				optional: true,
				more: true
			},
			{
				key: 'updatedPercent',
				control: 'number',
				label: 'A larger share of a file that changes than, in percent',
				optional: true,
				more: true
			},
			{
				key: 'per',
				control: 'pick',
				label: 'Where a share is counted',
				choices: choices({ file: 'over a whole file', term: 'in each academic session' }),
				optional: true,
				more: true
			},
			{
				key: 'reached',
				control: 'flag',
				label: 'The share itself stops already',
				optional: true,
				more: true
			},
			{
				key: 'floor',
				control: 'whole',
				label: 'Fewer records than this never stop',
				optional: true,
				more: true
			},
			{
				key: 'among',
				control: 'whole',
				label: 'A whole of fewer records than this never stops',
				optional: true,
				more: true
			},
			does,
			src
		]
	},
	{
		path: ['effects'],
		key: 'effects',
		control: 'group',
		label: 'Your words for what you do',
		hint: 'Left empty, Rollcall’s own words stand there.',
		optional: true,
		make: () => ({ dropsRow: 'The row is not imported.' }),
		fields: effectChoices.map(({ value, word }) => ({
			key: value,
			control: 'line',
			label: word,
			optional: true
		}))
	},
	{
		path: ['terms'],
		key: 'terms',
		control: 'pairs',
		label: 'Your names for columns',
		hint: 'As they stand in your own error reports.',
		optional: true,
		heads: ['File and column: users.csv email', 'What you call it'],
		add: 'Add a name'
	},
	{
		path: ['checklist'],
		key: 'checklist',
		control: 'items',
		label: 'Checklist of the delivery',
		hint: 'What people have to do and a zip does not show: folders, hours, contacts.',
		optional: true,
		add: 'Add a line',
		make: withSource({ says: 'Send the zip before 8 pm.' }),
		fields: [id, note('says', 'What to do'), src]
	},
	{
		path: ['notJudged'],
		key: 'notJudged',
		control: 'items',
		label: 'What cannot be judged',
		hint: 'Demands that a zip does not show, so that nobody takes silence for consent.',
		optional: true,
		add: 'Add a line',
		make: withSource({ because: 'A zip does not show it.' }),
		fields: [id, note('because', 'Why'), src]
	},
	{
		path: ['openQuestions'],
		key: 'openQuestions',
		control: 'tokens',
		label: 'Open questions',
		hint: 'What your own documents leave open, or say in two ways.',
		optional: true
	},
	...(
		[
			['match', 'How a record is known again'],
			['missing', 'What becomes of records that are gone'],
			['frozen', 'Columns that do not change later'],
			['links', 'Lists of links that are replaced or added to']
		] as const
	).map(([key, label]) => ({
		path: ['snapshot', key],
		key,
		control: 'json' as const,
		label,
		hint: 'From one delivery to the next. It has no form yet: edit it as JSON.',
		optional: true
	}))
];
