import { parse } from 'csv-parse/sync';
import type { PackageInput } from '../../src/lib/core/zip/open-package';
import { writeZip, type ZipEntry } from '../../src/lib/core/zip/zip-writer';
import { zipInput } from './checked';
import type { Sent } from './profiles/profile-cases';

/** How a file is written, where that is not plain. */
interface TextStyle {
	quoteAll?: boolean;
	lineEnd?: string;
	mark?: boolean;
	delimiter?: string;
	encoding?: 'utf16le' | 'latin1';
}

/** A delivery that can be broken, piece by piece. */
export interface Delivery {
	name: string;
	folder: string;
	stored: boolean;
	readonly rows: Map<string, string[][]>;
	readonly styles: Map<string, TextStyle>;
	/** Other names of files. */
	readonly names: Map<string, string>;
	readonly others: string[];
}

/** What a receiver takes, as a delivery. */
export function deliveryOf({ files, name = 'OneRoster.zip' }: Sent): Delivery {
	const rows = new Map<string, string[][]>();
	const styles = new Map<string, TextStyle>();
	for (const [file, text] of Object.entries(files)) {
		if (typeof text !== 'string') continue;
		const options = { relax_column_count: true, skip_empty_lines: true };
		rows.set(file, parse(text, options) as unknown as string[][]);
		styles.set(file, { quoteAll: text.startsWith('"') });
	}
	return { name, folder: '', stored: false, rows, styles, names: new Map(), others: [] };
}

/** The zip of a delivery. */
export function inputOf(delivery: Delivery): PackageInput {
	const { rows, styles, names, others, folder, stored, name } = delivery;
	const entries = [...rows].map(([file, records]): ZipEntry => {
		const path = folder + (names.get(file) ?? file);
		return { name: path, bytes: bytesOf(records, styles.get(file) ?? {}), stored };
	});
	const more = others.map((path): ZipEntry => ({ name: folder + path, bytes: Buffer.from('x') }));
	return zipInput(writeZip([...entries, ...more]), name);
}

function bytesOf(
	records: readonly string[][],
	{ quoteAll = false, lineEnd = '\r\n', mark = false, delimiter = ',', encoding }: TextStyle
): Uint8Array {
	const cell = (text: string): string =>
		quoteAll || /["\r\n]/.test(text) || text.includes(delimiter)
			? `"${text.replaceAll('"', '""')}"`
			: text;
	const text = records.map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
	return Buffer.from((mark ? '\ufeff' : '') + text, encoding ?? 'utf8');
}

/** One fault that can be mended. */
export interface FixableFault {
	readonly id: string;
	/** Breaks the delivery. Gives false where it has nothing to break there. */
	readonly plant: (delivery: Delivery) => boolean;
	/** Fixes besides the safe ones that it needs, with what is chosen or filled in. */
	readonly fixes?: readonly { readonly id: string; readonly choice?: string }[];
	/** By fix and key of its blank what is filled in; made when the delivery is broken. */
	readonly values?: (delivery: Delivery) => readonly (readonly [string, string, string])[];
	/** Ids of warnings that the receiver keeps: what is mended is not all that it could wish for. */
	readonly leaves?: readonly string[];
	/** Receivers at which it is a fault; all where it is left out. */
	readonly at?: readonly string[];
	/** Receivers at which it is none, because they do not mind. */
	readonly notAt?: readonly string[];
}

const columnAt = (rows: string[][] | undefined, column: string): number =>
	rows?.[0]?.indexOf(column) ?? -1;

/** Changes a cell of the first record that fits; false where there is none. */
const cell =
	(
		file: string,
		column: string,
		to: (text: string) => string,
		fits: (text: string, row: readonly string[], header: readonly string[]) => boolean = (text) =>
			text !== ''
	) =>
	({ rows }: Delivery): boolean => {
		const [header = [], ...records] = rows.get(file) ?? [];
		const at = header.indexOf(column);
		// From the middle on, so that faults do not all hit the same records.
		const from = Math.floor(records.length / 2);
		const found = [...records.slice(from), ...records.slice(0, from)].find(
			(row) => at >= 0 && fits(row[at] ?? '', row, header) && to(row[at] ?? '') !== row[at]
		);
		if (found === undefined) return false;
		found[at] = to(found[at] ?? '');
		return true;
	};

const style =
	(file: string, change: TextStyle) =>
	({ styles, rows }: Delivery): boolean => {
		styles.set(file, { ...styles.get(file), ...change });
		return rows.has(file);
	};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const american = (text: string): string =>
	text.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, (_, year, month, day) => `${month}/${day}/${year}`);

function property(delivery: Delivery, name: string, to: string): boolean {
	const row = delivery.rows.get('manifest.csv')?.find(([each]) => each === name);
	if (row === undefined) return false;
	row[1] = to;
	return true;
}

const like =
	(name: string, value: string) =>
	(_: string, row: readonly string[], header: readonly string[]): boolean =>
		row[header.indexOf(name)] === value;

/** Every fault that a fix answers, a kind each. */
export const fixableFaults: readonly FixableFault[] = [
	{ id: 'zip name', at: ['st-math', 'hmh'], plant: (to) => ((to.name = 'My (1).zip'), true) },
	{
		id: 'zip name without zip',
		notAt: ['wriddle'],
		plant: (to) => ((to.name = 'OneRoster.zap'), true)
	},
	{ id: 'folder', plant: (to) => ((to.folder = 'Export/'), true) },
	{
		id: 'system files',
		plant: ({ others }) => others.push('__MACOSX/._users.csv', '.DS_Store') > 0
	},
	{ id: 'file name', plant: ({ names }) => names.set('users.csv', 'Users.CSV').size > 0 },
	{ id: 'stored', at: ['st-math'], plant: (to) => (to.stored = true) },
	{
		id: 'header case',
		plant: ({ rows }) => {
			const header = rows.get('users.csv')?.[0] ?? [];
			const at = header.indexOf('familyName');
			header[at] = 'FamilyName';
			return at >= 0;
		}
	},
	{
		id: 'header order',
		plant: ({ rows }) => {
			const all = rows.get('orgs.csv') ?? [];
			const [a, b] = [columnAt(all, 'name'), columnAt(all, 'type')];
			for (const row of all) [row[a], row[b]] = [row[b] ?? '', row[a] ?? ''];
			return a >= 0 && b >= 0;
		}
	},
	{
		id: 'column missing',
		plant: ({ rows }) => {
			const all = rows.get('users.csv') ?? [];
			const at = columnAt(all, 'sms');
			for (const row of all) row.splice(at, 1);
			return at >= 0;
		}
	},
	{ id: 'UTF-16', plant: style('courses.csv', { encoding: 'utf16le', mark: true }) },
	{ id: 'semicolons', plant: style('classes.csv', { delimiter: ';' }) },
	{
		id: 'Windows-1252',
		plant: (to) =>
			cell('orgs.csv', 'name', (name) => `${name} Été`)(to) &&
			style('orgs.csv', { encoding: 'latin1' })(to)
	},
	{ id: 'CR', plant: style('academicSessions.csv', { lineEnd: '\r' }) },
	{
		id: 'status',
		notAt: ['gooru'],
		plant: ({ rows }) => {
			const [header = [], ...records] = rows.get('users.csv') ?? [];
			const at = header.indexOf('status');
			for (const row of records) row[at] = 'active';
			return at >= 0;
		}
	},
	{ id: 'role case', plant: cell('enrollments.csv', 'role', capital), notAt: ['wriddle'] },
	{ id: 'TRUE', plant: cell('users.csv', 'enabledUser', (text) => text.toUpperCase()) },
	{
		id: 'lost zero',
		plant: cell(
			'enrollments.csv',
			'schoolSourcedId',
			(id) => id.replace(/^0+/, ''),
			(id) => /^0\d/.test(id)
		)
	},
	{
		id: 'space at a reference',
		plant: cell('enrollments.csv', 'classSourcedId', (id) => `${id} `)
	},
	{
		id: 'local date',
		plant: cell('academicSessions.csv', 'startDate', american, (date) =>
			/-(1[3-9]|[23]\d)$/.test(date)
		)
	},
	{
		id: 'manifest version',
		notAt: ['hmh', 'wriddle'],
		plant: (to) => property(to, 'manifest.version', '1')
	},
	{ id: 'manifest mode', plant: (to) => property(to, 'file.users', 'Bulk') },
	{ id: 'manifest not true', plant: (to) => property(to, 'file.orgs', 'absent') },
	{
		id: 'record twice',
		fixes: [{ id: 'duplicate-records', choice: 'first' }],
		plant: ({ rows }) => {
			const all = rows.get('users.csv') ?? [];
			all.push([...(all[3] ?? [])]);
			return all.length > 4;
		}
	},
	{
		id: 'ambiguous date',
		fixes: [{ id: 'date-choice', choice: 'month-first' }],
		plant: cell('academicSessions.csv', 'endDate', american, (date) =>
			/-0?([1-9]|1[0-2])$/.test(date)
		)
	},
	{
		id: 'near key',
		notAt: ['st-math'],
		fixes: [{ id: 'reference-near' }],
		plant: cell('enrollments.csv', 'userSourcedId', (id) => id.toUpperCase())
	},
	{
		id: 'quotes',
		at: ['hmh'],
		plant: ({ styles }) => {
			for (const each of styles.values()) each.quoteAll = false;
			return true;
		}
	},
	{
		id: 'file that is not read',
		at: ['hmh'],
		plant: (to) => {
			const header =
				'sourcedId,status,dateLastModified,vendorResourceId,title,roles,importance,vendorId,applicationId';
			to.rows.set('resources.csv', [
				header.split(','),
				['r-1', '', '', 'v-1', 'Maps', '', '', '', '']
			]);
			to.styles.set('resources.csv', { quoteAll: true });
			return property(to, 'file.resources', 'bulk');
		}
	},
	{
		id: 'file that is not there',
		at: ['hmh'],
		leaves: ['HMH-09'],
		plant: (to) => to.rows.delete('demographics.csv') && property(to, 'file.demographics', 'absent')
	},
	{
		id: 'email of a teacher',
		at: ['hmh'],
		fixes: [{ id: 'cell-fill' }],
		plant: cell('users.csv', 'email', () => '', like('role', 'teacher')),
		values: ({ rows }) => {
			const [header = [], ...records] = rows.get('users.csv') ?? [];
			const of = (row: readonly string[], name: string): string => row[header.indexOf(name)] ?? '';
			return records
				.filter((row) => of(row, 'role') === 'teacher' && of(row, 'email') === '')
				.map((row) => {
					const id = of(row, 'sourcedId');
					return ['cell-fill', `users.csv email ${id}`, 'teacher@district.example'] as const;
				});
		}
	},
	{
		id: 'system name',
		at: ['managebac'],
		fixes: [{ id: 'manifest-fill' }],
		plant: (to) => property(to, 'source.systemName', '') && property(to, 'source.systemCode', ''),
		values: () => [
			['manifest-fill', 'source.systemName', 'Example SIS'],
			['manifest-fill', 'source.systemCode', 'EX']
		]
	}
];
