import { readCsv } from '../csv/read-csv';
import { observe, type Observation } from '../findings/observation';
import type { Edition, Version } from '../spec/spec';
import { readTable, type ReadTableOptions } from '../table/read-table';
import type { FileEnd, Package, PackageFile } from '../zip/package';
import { headName } from '../rosters/sealed-pack';
import { standardNames } from '../zip/standard-names';
import { decideEdition } from './edition';
import { foreignFiles } from './foreign-files';
import type { LateWords } from '../findings/finding';
import { evidenceWords } from './words';
import { versionEvidence, type VersionClues } from './version-evidence';
import { fileOfHeader } from './file-of-header';

const MANIFEST = 'manifest.csv';

/** The version that the check goes by. */
export interface DecidedVersion {
	readonly version: Version | null;
	/** Which text of the version; null where there is no version. */
	readonly edition: Edition | null;
	/** What shows it, in parts with semicolons between them. */
	readonly evidence: LateWords;
	/** Why the check ends here; null when it goes on. */
	readonly stop: readonly Observation[] | null;
	readonly observations: readonly Observation[];
	/** The files under the names of the standard, manifest first. */
	readonly files: readonly PackageFile[];
	/** Files that follow another version, by the text that they follow. */
	readonly foreign: ReadonlyMap<string, Edition>;
}

/** Which version a package is, from its manifest and the first row of every file. */
export async function decideVersion(
	pack: Package,
	options: ReadTableOptions & { readonly oneroster?: Version }
): Promise<DecidedVersion> {
	const headers = await readHeaders(pack.files);
	const files =
		pack.kind === 'file' ? pack.files.map((file) => renamed(file, headers)) : pack.files;
	for (const [index, file] of files.entries())
		headers.set(file.name, headers.get(pack.files[index].name) ?? []);
	const manifest = files.find(({ name }) => name === MANIFEST);
	const manifestVersion = manifest === undefined ? undefined : await readVersion(manifest, options);
	const clues: VersionClues = {
		manifestVersion,
		hasManifest: manifest !== undefined,
		headers: known(headers)
	};
	const found = versionEvidence(clues);
	const version = options.oneroster ?? found.version;
	const parts = [...found.evidence];
	const { oneroster } = options;
	if (oneroster !== undefined) parts.unshift(() => evidenceWords.chosen(oneroster));
	const { edition, words } = decideEdition(version, clues.headers);
	return {
		version,
		edition,
		evidence: () => [...parts, ...words].map((part) => part()).join('; '),
		files,
		foreign: foreignFiles(edition, clues.headers),
		...consequences(pack, version, clues.hasManifest)
	};
}

function consequences(
	pack: Package,
	version: Version | null,
	hasManifest: boolean
): Pick<DecidedVersion, 'stop' | 'observations'> {
	if (version === null) return { stop: nothingOfOneRoster(pack), observations: [] };
	const missing =
		version !== '1.0' && !hasManifest && !pack.refused.includes(MANIFEST) && pack.kind !== 'file';
	return {
		stop: null,
		observations: missing ? [observe('manifest-missing', { file: MANIFEST })] : []
	};
}

/** What cannot be opened may well be a roster: then that is what is wrong. */
function nothingOfOneRoster(pack: Package): readonly Observation[] {
	if (pack.refused.some((name) => standardNames.includes(name))) {
		return pack.observations.filter(({ rule }) => rule.startsWith('entry-'));
	}
	const all = [...pack.files.map(({ name }) => name), ...pack.others];
	const facts = { files: all.length, names: all.slice(0, 5).join(', ') };
	if (all.length === 0) return [observe('not-oneroster', { facts, variant: 'nothing' })];
	if (all.includes(headName)) return [observe('not-oneroster', { facts, variant: 'pack' })];
	const named = pack.files.some(({ name }) => standardNames.includes(name));
	return [observe('not-oneroster', { facts, ...(named ? { variant: 'columns' } : {}) })];
}

/** Headers of files that any version of the standard names. */
function known(headers: ReadonlyMap<string, readonly string[]>): Map<string, readonly string[]> {
	return new Map([...headers].filter(([name]) => standardNames.includes(name)));
}

/** The first row of each file, from its first slice only. */
async function readHeaders(files: readonly PackageFile[]): Promise<Map<string, readonly string[]>> {
	const headers = new Map<string, readonly string[]>();
	for (const file of files) headers.set(file.name, await readHeader(file));
	return headers;
}

async function readHeader(file: PackageFile): Promise<readonly string[]> {
	let header: readonly string[] = [];
	const sink = { header: (fields: string[]) => (header = fields), batch: () => undefined };
	await readCsv(
		() => firstSlice(file),
		() => sink
	);
	return header;
}

async function* firstSlice(file: PackageFile): AsyncGenerator<Uint8Array, FileEnd, undefined> {
	const slices = file.open();
	const first = await slices.next();
	if (first.done === true) return first.value;
	yield first.value;
	return slices
		.return({ ok: true, bytes: first.value.length })
		.then(() => ({ ok: true, bytes: 0 }));
}

/** Value of oneroster.version in the manifest. */
async function readVersion(
	file: PackageFile,
	options: ReadTableOptions
): Promise<string | undefined> {
	const { table } = await readTable(file, { ...options, onProgress: () => undefined });
	const names = table.column('propertyName') ?? table.columns[0];
	const values = table.column('value') ?? table.columns[1];
	for (let record = 0; record < table.records && values !== undefined; record++) {
		if (names.textAt(record) === 'oneroster.version') return values.textAt(record);
	}
	return undefined;
}

/** A lone CSV is known by its header when its name is not the standard's. */
function renamed(file: PackageFile, headers: ReadonlyMap<string, readonly string[]>): PackageFile {
	if (standardNames.includes(file.name)) return file;
	const name = fileOfHeader(headers.get(file.name) ?? []);
	return name === undefined ? file : { ...file, name };
}
