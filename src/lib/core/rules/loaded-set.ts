import type { Observation } from '../findings/observation';
import type { FileSpec, SpecVersion } from '../spec/spec';
import { fileSpec, versions } from '../spec/versions';
import type { Table } from '../table/table';
import type { FileState, Manifest, Mode, RosterSet } from './roster-set';
import type { Version } from './rule';

const MODES: ReadonlySet<string> = new Set<Mode>(['bulk', 'delta', 'absent']);

/** The set while it is being read: tables and states come in file by file. */
export class LoadedSet implements RosterSet {
	readonly spec: SpecVersion;
	readonly tables = new Map<string, Table>();
	readonly observations: Observation[] = [];
	manifest: Manifest | null = null;
	others: readonly string[] = [];
	readonly #states = new Map<string, FileState>();

	constructor(
		readonly version: Version,
		readonly inputName: string,
		readonly inputKind: 'zip' | 'folder' | 'files' | 'file'
	) {
		this.spec = versions[version];
	}

	/** Takes over a file that was read. */
	add(table: Table): void {
		this.tables.set(table.name, table);
		this.setState(table.name, table.recovered ? 'recovered' : 'checked');
		if (table.name === this.spec.manifest?.name) this.manifest = readManifest(table);
	}

	setState(file: string, state: FileState): void {
		this.#states.set(file, state);
	}

	/** Where one CSV alone was given, the other files are not missing: nobody handed them in. */
	state(file: string): FileState {
		return this.#states.get(file) ?? (this.inputKind === 'file' ? 'skipped' : 'absent');
	}

	mode(file: string): Mode {
		const property = this.fileSpec(file)?.manifestProperty;
		const said = property === undefined ? undefined : this.manifest?.value(property);
		const state = this.state(file);
		const present = state !== 'absent' && state !== 'skipped';
		if (said !== undefined && isMode(said) && !(said === 'absent' && present)) return said;
		return present ? 'bulk' : 'absent';
	}

	fileSpec(file: string): FileSpec | undefined {
		return fileSpec(this.version, file);
	}
}

const isMode = (text: string): text is Mode => MODES.has(text);

/** The manifest as first value per property. Without its two columns it holds nothing. */
function readManifest(table: Table): Manifest {
	const names = table.column('propertyName');
	const values = table.column('value');
	const properties = new Map<string, string>();
	for (let record = 0; record < table.records; record++) {
		const name = names?.textAt(record);
		if (name === undefined || properties.has(name)) continue;
		properties.set(name, values?.textAt(record) ?? '');
	}
	return { table, value: (property) => properties.get(property) };
}
