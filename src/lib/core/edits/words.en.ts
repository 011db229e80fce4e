import type { EditFacts } from './edit-facts';

/** A number with its word: "1 record", "2,126 records". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${count.toString().replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? one : many}`;

const shown = (text: string | null): string =>
	text === null || text === '' ? 'an empty cell' : `“${text}”`;

const records = (count: number): string => counted(count, 'record');

/** What each kind of edit did, in a sentence. */
export const editWords = {
	setCell: ({ file, column, before, after }: EditFacts) =>
		`One cell of ${column} in ${file}: ${shown(before)} became ${shown(after)}.`,
	replaceValue: ({ file, column, before, after }: EditFacts, count: number) =>
		`${column} in ${file}: ${shown(before)} became ${shown(after)} in ${records(count)}.`,
	blankColumn: ({ file, column }: EditFacts, count: number) =>
		`${column} in ${file} was emptied in ${records(count)}.`,
	addColumn: ({ file, column, after }: EditFacts, count: number) =>
		after === ''
			? `The empty column ${column} was put into ${file}.`
			: `The column ${column} was put into ${file}, with ${shown(after)} in ${records(count)}.`,
	dropColumn: ({ file, column }: EditFacts) => `The column ${column} was taken out of ${file}.`,
	renameColumn: ({ file, before, after }: EditFacts) =>
		`The column ${shown(before)} of ${file} is named ${shown(after)} now.`,
	orderColumns: ({ file }: EditFacts) =>
		`The columns of ${file} stand in another order; no value changed.`,
	addRecords: ({ file }: EditFacts, count: number) => `${records(count)} came into ${file}.`,
	removeRecords: ({ file }: EditFacts, count: number) => `${records(count)} left ${file}.`,
	moveFile: ({ before, after }: EditFacts) => `The file ${before} is ${after} now.`,
	dropFile: ({ before }: EditFacts) => `The file ${before} was left out.`,
	addFile: ({ file }: EditFacts) => `The file ${file} was added, with its first row alone.`,
	setManifest: ({ column, before, after }: EditFacts) =>
		before === null
			? `The manifest says ${column} now: ${shown(after)}.`
			: `The manifest says ${shown(after)} for ${column} now, not ${shown(before)}.`,
	restyleFile: ({ file, after }: EditFacts) =>
		`${file} is written in another way (${after}); no value changed.`,
	nameZip: ({ before, after }: EditFacts) => `The zip is named ${after} now, not ${before}.`,
	deflateAll: (_: EditFacts, count: number) =>
		`${counted(count, 'file that was', 'files that were')} not compressed are compressed now.`,
	style: {
		encoding: 'UTF-8 with commas',
		mark: 'without a byte order mark',
		lineEnd: { crlf: 'lines end in CR LF', lf: 'lines end in LF' },
		quoting: {
			all: 'quotes around every field',
			needed: 'quotes only where they are needed',
			blanks: 'quotes where they are needed, and around fields with a blank'
		}
	}
} as const;

/** The words of the change log. */
export const logWords = {
	proof: (untouched: number, records: number): string =>
		`${counted(untouched, 'record')} of ${counted(records, 'record')} stand exactly as they stood.`,
	byHand: 'by hand',
	columns: ['number', 'fix', 'file', 'column', 'before', 'after', 'records', 'what was done']
} as const;

/** Why a zip is not offered. */
export const withheldWords = {
	damaged: (path: string) =>
		`${path} is damaged in the zip that was given: it could not be copied whole.`,
	'not-strict': (path: string) =>
		`${path} is not written in UTF-8 with commas. Have it written so first, then its values can be changed.`,
	'not-readable': (path: string) =>
		`${path} can neither be read nor copied. Leave it out, or have the zip made anew.`,
	'not-opened': () =>
		'The zip that was written could not be opened again. This is a fault of ours.',
	'says-otherwise': () =>
		'The zip that was written does not say what it should. This is a fault of ours.'
} as const;

/** Why a record is left out. */
export const leaveOutWords = {
	refused: 'The receiver would refuse it.',
	cascade: (file: string, row: number): string =>
		`It names a record that is left out: row ${row.toString()} of ${file}.`
} as const;

/** Why one zip does not do for all receivers. */
export const exportWords = {
	alone: (title: string, alone: string, together: string): string =>
		`${title} would not take the zip for all as it takes one of its own: ${together} Its own: ${alone}`
} as const;
