import { describe, expect, it } from 'vitest';
import { bytesSource } from '../zip/byte-source';
import { writeZip } from '../zip/zip-writer';
import { check } from '../check';
import { smallestSet } from '../rules/smallest-set';
import type { LoadedSet } from '../rules/loaded-set';
import { chance } from '../sample/random';
import { readCsv } from '../csv/read-csv';
import { TableBuilder, type Table } from '../table/table';
import type { Edit } from './edit';
import { EditLog } from './edit-log';
import { planOfTable } from './plan-of-table';
import { rewriteFile } from './rewrite-file';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function setOf(files: Readonly<Record<string, string>>): Promise<LoadedSet> {
	const entries = Object.entries(files).map(([name, text]) => ({
		name,
		bytes: encoder.encode(text)
	}));
	const source = bytesSource(writeZip(entries), 'OneRoster.zip');
	const result = await check({
		files: [{ source, path: 'OneRoster.zip' }],
		name: 'OneRoster.zip',
		kind: 'zip'
	});
	if (result.kind === 'question') throw new Error('asked');
	return result.set;
}

async function* pieces(text: string) {
	yield encoder.encode(text);
	return { ok: true, bytes: text.length } as const;
}

/** What is written of a file after the edits of a log. */
async function written(log: EditLog, file: string, text: string): Promise<string> {
	const edited = log.roster.tables.get(file);
	if (edited === undefined) return text;
	const out: Uint8Array[] = [];
	const blocks = rewriteFile(pieces(text), planOfTable(edited));
	for (;;) {
		const step = await blocks.next();
		if (step.done === true) break;
		out.push(step.value);
	}
	return out.map((block) => decoder.decode(block, { stream: true })).join('');
}

/** A text read as a table. */
async function read(name: string, text: string): Promise<Table> {
	let builder = new TableBuilder(name);
	const { end } = await readCsv(
		() => pieces(text),
		() => (builder = new TableBuilder(name))
	);
	return builder.table(end, false);
}

const cells = ({ header, columns, records }: Table): string[][] => [
	[...header],
	...Array.from({ length: records }, (_, record) => columns.map((column) => column.textAt(record)))
];

const users = smallestSet['users.csv'] ?? '';

const edit = (given: Partial<Edit> & { kind: Edit['kind'] }): Edit =>
	// Tests write the rest of an edit beside its file.
	({ file: 'users.csv', ...given }) as Edit;

describe('edits', () => {
	it.each<[string, Edit, string, string]>([
		[
			'sets a cell by its row',
			edit({ kind: 'setCell', row: 3, column: 'familyName', to: 'Nováková' }),
			'Novak',
			'Nováková'
		],
		[
			'replaces a value in a column',
			edit({ kind: 'replaceValue', column: 'role', from: 'student', to: 'teacher' }),
			'school-1,student,',
			'school-1,teacher,'
		],
		[
			'takes a column out',
			edit({ kind: 'dropColumn', column: 'sms' }),
			'email,sms,phone',
			'email,phone'
		],
		[
			'renames a column',
			edit({ kind: 'renameColumn', column: 'sms', to: 'text' }),
			'email,sms,phone',
			'email,text,phone'
		]
	])('%s', async (_, one, from, to) => {
		const log = new EditLog(await setOf(smallestSet));
		expect(log.add(one)).toBeGreaterThan(0);
		const text = await written(log, 'users.csv', users);
		expect(text).toContain(to);
		expect(text).not.toContain(from);
		expect(log.undo()).toEqual(one);
		expect(await written(log, 'users.csv', users)).toBe(users);
		log.redo();
		expect(await written(log, 'users.csv', users)).toBe(text);
	});

	it('changes nothing where there is nothing to change, and keeps no such edit', async () => {
		const log = new EditLog(await setOf(smallestSet));
		expect(log.add(edit({ kind: 'replaceValue', column: 'role', from: 'pupil', to: 'x' }))).toBe(0);
		expect(log.add(edit({ kind: 'removeRecords' }))).toBe(0);
		expect(log.edits).toEqual([]);
	});

	it('leaves every byte as it was where one edit takes back another', async () => {
		const log = new EditLog(await setOf(smallestSet));
		log.add(edit({ kind: 'replaceValue', column: 'role', from: 'student', to: 'pupil' }));
		log.add(edit({ kind: 'replaceValue', column: 'role', from: 'pupil', to: 'student' }));
		expect(await written(log, 'users.csv', users)).toBe(users);
	});

	it('sets the manifest, in its row or in a new one', async () => {
		const log = new EditLog(await setOf(smallestSet));
		log.add({ kind: 'setManifest', property: 'source.systemName', value: 'Ours' });
		log.add({ kind: 'setManifest', property: 'source.note', value: 'new' });
		const text = await written(log, 'manifest.csv', smallestSet['manifest.csv'] ?? '');
		expect(text).toContain('source.systemName,Ours\r\n');
		expect(text.endsWith('source.note,new\r\n')).toBe(true);
	});

	it('writes what the tables say, whatever is edited in whatever order', async () => {
		let drawn = 0;
		const draw = (below: number): number => Math.floor((chance(3, 9, drawn++) / 2 ** 32) * below);
		const set = await setOf(smallestSet);
		const columns = ['role', 'familyName', 'grades', 'orgSourcedIds', 'email', 'note'];
		const any = (): string => columns[draw(columns.length)] ?? 'role';
		const values = ['student', 'x, "y"', '', 'Ünal', 'school-1'];
		const value = (): string => values[draw(values.length)] ?? '';
		const makers: readonly (() => Edit)[] = [
			() => edit({ kind: 'setCell', row: 2 + draw(4), column: any(), to: value() }),
			() => edit({ kind: 'replaceValue', column: any(), from: value(), to: value() }),
			() => edit({ kind: 'blankColumn', column: any() }),
			() => edit({ kind: 'addColumn', column: 'note', at: draw(5), value: value() }),
			() => edit({ kind: 'dropColumn', column: any() }),
			() => edit({ kind: 'orderColumns', columns: [any(), any()] }),
			() => edit({ kind: 'addRecords', records: [{ sourcedId: `n${draw(9)}`, role: value() }] }),
			() => edit({ kind: 'removeRecords', rows: [2 + draw(3)] })
		];
		for (let round = 0; round < 120; round++) {
			const log = new EditLog(set);
			for (let count = draw(6); count >= 0; count--) log.add(makers[draw(makers.length)]());
			const table = log.roster.tables.get('users.csv')?.table ?? set.tables.get('users.csv');
			if (table === undefined) throw new Error('no table');
			const again = await read('users.csv', await written(log, 'users.csv', users));
			expect(cells(again)).toEqual(cells(table));
		}
	});
});
