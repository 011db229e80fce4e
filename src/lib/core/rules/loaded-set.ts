import type { Observation } from '../findings/observation';
import type { PreviousDelivery } from '../previous/previous';
import type { Edition, FileSpec, SpecVersion, Version } from '../spec/spec';
import { editions, versionOf } from '../spec/versions';
import type { Table } from '../table/table';
import { modeOf, readManifest } from './manifest/manifest-reading';
import type { FileState, Manifest, Mode, RosterSet } from './roster-set';

/** The set while it is being read: tables and states come in file by file. */
export class LoadedSet implements RosterSet {
	readonly version: Version;
	readonly spec: SpecVersion;
	readonly tables = new Map<string, Table>();
	readonly observations: Observation[] = [];
	manifest: Manifest | null = null;
	asOf: string | null = null;
	others: readonly string[] = [];
	stored: readonly string[] = [];
	foreign: ReadonlyMap<string, Edition> = new Map();
	previous: PreviousDelivery | null = null;
	readonly #states = new Map<string, FileState>();

	constructor(
		readonly edition: Edition,
		readonly inputName: string,
		readonly inputKind: 'zip' | 'folder' | 'files' | 'file'
	) {
		this.version = versionOf(edition);
		this.spec = editions[edition];
	}

	/** Takes over a file that was read. */
	add(table: Table): void {
		this.tables.set(table.name, table);
		this.setState(table.name, table.recovered ? 'recovered' : 'checked');
		const { manifest } = this.spec;
		if (table.name === manifest?.name) this.manifest = readManifest(table, manifest.properties);
	}

	setState(file: string, state: FileState): void {
		this.#states.set(file, state);
	}

	/** Names of everything whose state is known: the files that lie in the package. */
	get names(): readonly string[] {
		return [...this.#states.keys()];
	}

	/** Where one CSV alone was given, the other files are not missing: nobody handed them in. */
	state(file: string): FileState {
		return this.#states.get(file) ?? (this.inputKind === 'file' ? 'skipped' : 'absent');
	}

	mode(file: string): Mode {
		const property = this.fileSpec(file)?.manifestProperty ?? null;
		const said = property === null ? undefined : this.manifest?.value(property);
		const meant = modeOf(said);
		const state = this.state(file);
		const present = state !== 'absent' && state !== 'skipped';
		if (meant !== undefined && !(meant === 'absent' && present)) return meant;
		return present ? 'bulk' : 'absent';
	}

	fileSpec(file: string): FileSpec | undefined {
		return this.spec.files.find(({ name }) => name === file);
	}

	headerSpec(file: string): FileSpec | undefined {
		const edition = this.foreign.get(file);
		if (edition === undefined) return this.fileSpec(file);
		return editions[edition].files.find(({ name }) => name === file);
	}
}
