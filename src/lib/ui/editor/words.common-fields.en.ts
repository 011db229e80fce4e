import { choices, type Field } from './fields';

/*
 * Fields that the forms of several kinds of demands share. Structure and words stand together, because a
 * field without a word is no field.
 */

const everyFile = { value: '*', word: 'Every file' };

const inFiles = [['files']];

export const effectChoices = choices({
	refusesZip: 'Refuses the whole zip',
	refusesFile: 'Leaves out the whole file',
	dropsRow: 'Leaves out the row',
	dropsValue: 'Leaves out the value',
	none: 'Nothing is lost'
});

export const severityChoices = choices({ error: 'Error', warning: 'Warning', info: 'Note' });

export const inFile = [['file']];

export const files: Field = {
	key: 'files',
	control: 'tokens',
	from: 'files',
	all: everyFile,
	label: 'Files'
};

export const someFiles: Field = {
	...files,
	optional: true,
	more: true,
	label: 'Only in these files'
};

export const columns: Field = {
	key: 'columns',
	control: 'tokens',
	from: 'columns',
	of: inFiles,
	all: { value: '*', word: 'Every column' },
	label: 'Columns'
};

export const file = (key: string, label: string): Field => ({
	key,
	control: 'one',
	from: 'files',
	label
});

export const column = (key: string | number, label: string, of: Field['of'] = inFile): Field => ({
	key,
	control: 'one',
	from: 'columns',
	label,
	of
});

export const where = (
	key: string,
	label: string,
	of: Field['of'],
	more: Partial<Field> = {}
): Field => ({
	key,
	control: 'when',
	label,
	of,
	optional: true,
	...more
});

export const ignoreCase: Field = {
	key: 'ignoreCase',
	control: 'flag',
	label: 'Capital and small letters count as equal',
	optional: true
};

export const place = (key: string, label: string, more: Partial<Field> = {}): Field => ({
	key,
	control: 'group',
	label,
	fields: [file('file', 'File'), column('column', 'Column', [[key, 'file']])],
	make: () => ({ file: 'users.csv', column: 'sourcedId' }),
	...more
});
