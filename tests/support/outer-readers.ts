import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';

/** Programs that nobody here wrote and that have to read every zip that is handed back. */
export const outerPrograms = ['python3', 'unzip'] as const;

/** True where a program lies on PATH. */
export const isInstalled = (name: string): boolean =>
	(process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** How many rows (the header among them) each file has, by its path. */
export type Rows = Readonly<Record<string, number>>;

const SCRIPT = `
import csv, io, json, sys, zipfile
rows = {}
with zipfile.ZipFile(sys.argv[1]) as z:
    assert z.testzip() is None, z.testzip()
    for info in z.infolist():
        assert not info.flag_bits & 8, info.filename + ' has a data descriptor'
        if not info.filename.endswith('.csv'):
            continue
        text = io.TextIOWrapper(z.open(info), encoding='utf-8-sig', newline='')
        csv.field_size_limit(1 << 30)
        rows[info.filename] = sum(1 for row in csv.reader(text, strict=True) if row)
print(json.dumps(rows))
`;

/**
 * Reads a zip with Python's zipfile and csv, \`unzip -t\`, and fflate with csv-parse. Throws what they
 * say where one of them finds anything wrong, and where they do not count the same rows.
 */
export function readByOthers(zip: Uint8Array): Rows {
	const folder = mkdtempSync(join(tmpdir(), 'rollcall-zip-'));
	const path = join(folder, 'given.zip');
	try {
		writeFileSync(path, zip);
		execFileSync('unzip', ['-tqq', path], { stdio: 'pipe' });
		const python = JSON.parse(
			execFileSync('python3', ['-c', SCRIPT, path], { encoding: 'utf8' })
		) as Rows;
		const script = rowsByScript(zip);
		if (JSON.stringify(sorted(python)) !== JSON.stringify(sorted(script)))
			throw new Error(`Python counts ${JSON.stringify(python)}, not ${JSON.stringify(script)}`);
		return python;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function rowsByScript(zip: Uint8Array): Rows {
	const files = Object.entries(unzipSync(zip)).filter(([name]) => name.endsWith('.csv'));
	const options = { bom: true, relax_column_count: true, skip_empty_lines: true };
	return Object.fromEntries(
		files.map(([name, bytes]) => [name, (parse(Buffer.from(bytes), options) as unknown[]).length])
	);
}

const sorted = (rows: Rows) => Object.entries(rows).sort(([a], [b]) => (a < b ? -1 : 1));
