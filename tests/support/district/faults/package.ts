import { toBytes, type ByteFile } from '../../../../src/lib/core/sample/roster-file';
import type { Severity } from '../../../../src/lib/core/findings/finding';
import type { EntryLies } from '../zip-pack';
import { everyVersion } from '../../../../src/lib/core/spec/spec';
import { inVersions, type Fault, type ZipChange } from '../fault';

const demographics = 'demographics.csv';

const bytesFile = (name: string, bytes: Uint8Array, rows = 0): ByteFile => ({
	name,
	rows,
	chunks: () => [bytes]
});

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** A zip that cannot be read at all: one finding that speaks of the zip. */
const refusal = (id: string, rule: string, zip: ZipChange): Fault => ({
	id,
	rule,
	severity: 'error',
	alone: true,
	zip,
	plant: (planting) => {
		planting.expect(rule);
	}
});

/** An entry that lies about itself; nothing refers to the file. */
const lyingEntry = (rule: string, id: string, lies: EntryLies): Fault => ({
	id,
	rule,
	severity: 'error',
	alone: true,
	zip: { lies: { [demographics]: lies } },
	plant: (planting) => {
		planting.expect(rule, { file: demographics });
	}
});

/** Another file beside those of the standard. */
const besides = (
	rule: string,
	name: string,
	bytes: Uint8Array,
	severity: Severity = 'warning'
): Fault => ({
	id: `${rule}-${name}`,
	rule,
	severity,
	plant: (planting) => {
		planting.extras.push(bytesFile(name, bytes));
		planting.expect(rule, { file: name });
	}
});

const emptyZip = Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);

/** The signature of the first directory entry is not what it should be. */
const damageDirectory = (zip: Buffer): Buffer => {
	const directory = zip.readUInt32LE(zip.length - 6);
	const damaged = Buffer.from(zip);
	damaged.writeUInt32LE(0, directory);
	return damaged;
};

/** Two directory entries, one local header: the second shares every byte of the first. */
const overlapping: ZipChange = {
	finish: (zip) => {
		const directory = zip.readUInt32LE(zip.length - 6);
		const first = zip.readUInt32LE(directory + 42);
		const second = directory + 46 + zip.readUInt16LE(directory + 28);
		const changed = Buffer.from(zip);
		changed.writeUInt32LE(first, second + 42);
		return changed;
	}
};

const refusals: readonly Fault[] = [
	refusal('not-a-zip-pdf', 'not-a-zip', { finish: () => Buffer.from('%PDF-1.7\n1 0 obj\n') }),
	refusal('not-a-zip-html', 'not-a-zip', {
		finish: () => Buffer.from('<!doctype html><title>Sign in</title>')
	}),
	refusal('zip-empty', 'zip-empty', { finish: () => Buffer.alloc(0) }),
	refusal('zip-truncated-no-end', 'zip-truncated', {
		finish: (zip) => zip.subarray(0, Math.floor(zip.length / 2))
	}),
	refusal('zip-truncated-start', 'zip-truncated', { finish: (zip) => zip.subarray(1000) }),
	refusal('zip-directory-damaged', 'zip-directory-damaged', { finish: damageDirectory }),
	refusal('zip-too-large-entries', 'zip-too-large', { emptyEntries: 1001 }),
	refusal('zip-overlap', 'zip-overlap', overlapping)
];

const entries: readonly Fault[] = [
	lyingEntry('entry-damaged', 'entry-damaged-crc', { crc: 0x12345678 }),
	lyingEntry('entry-damaged', 'entry-damaged-size', { size: 77 }),
	lyingEntry('entry-encrypted', 'entry-encrypted', { flags: 0x0801 }),
	lyingEntry('entry-method', 'entry-method', { method: 14 }),
	lyingEntry('entry-header-differs', 'entry-header-differs', { localName: 'Demographics2.csv' })
];

const unusualRatio: Fault = {
	id: 'zip-unusual-ratio',
	rule: 'zip-unusual-ratio',
	severity: 'warning',
	alone: true,
	options: { students: 120 },
	plant: (planting) => {
		const file = planting.file(demographics);
		const padding = Array.from({ length: 400 }, (_, n) => `metadata.padding-${String(n)}`);
		file.header = [...file.header, ...padding];
		file.rewrite((cells) => [...cells, ...padding.map(() => 'x'.repeat(250))]);
		planting.expect('zip-unusual-ratio');
	}
};

const names: readonly Fault[] = [
	{
		id: 'entry-duplicate',
		rule: 'entry-duplicate',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			const copy = toBytes(planting.file(demographics));
			planting.extras.push(bytesFile(demographics, copy));
			planting.expect('entry-duplicate', { file: demographics });
		}
	},
	{
		id: 'entry-name',
		rule: 'entry-name',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			planting.extras.push(bytesFile('../notes.txt', text('Bus plan')));
			planting.expect('entry-name', { file: '../notes.txt' });
		}
	},
	{
		id: 'enclosing-folder',
		rule: 'enclosing-folder',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			for (const file of planting.files.values()) file.name = `OneRoster/${file.name}`;
			planting.expect('enclosing-folder');
		}
	},
	{
		id: 'files-in-folders',
		rule: 'files-in-folders',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			planting.file(demographics).name = `people/${demographics}`;
			planting.expect('files-in-folders', { file: demographics });
		}
	},
	{
		id: 'file-name-case',
		rule: 'file-name-case',
		severity: 'error',
		plant: (planting) => {
			const [file, name] = planting.files.has('categories.csv')
				? ['categories.csv', 'Categories.CSV']
				: ['academicSessions.csv', 'academicsessions.csv'];
			planting.file(file).name = name;
			planting.expect('file-name-case', { file });
		}
	},
	{
		id: 'zip-name-extension',
		rule: 'zip-name-extension',
		severity: 'error',
		alone: true,
		plant: (planting) => {
			planting.zipName = 'district.zip.bak';
			planting.expect('zip-name-extension');
		}
	},
	besides('system-file', '.DS_Store', text('Bud1')),
	besides('nested-zip', 'backup.zip', emptyZip),
	besides('file-unknown', 'lunch-balances.csv', text('student,balance\r\n1,2.50\r\n'))
];

export const packageFaults: readonly Fault[] = inVersions(everyVersion, [
	...refusals,
	...entries,
	unusualRatio,
	...names
]);
