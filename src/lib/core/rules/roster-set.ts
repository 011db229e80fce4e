import type { Observation } from '../findings/observation';
import type { PreviousDelivery } from '../previous/previous';
import type { Edition, FileSpec, SpecVersion, Version } from '../spec/spec';
import type { Column } from '../table/column';
import type { Table } from '../table/table';

/** How a file is delivered, by the manifest. */
export type Mode = 'bulk' | 'delta' | 'absent';

/** A file of the package, whatever became of it. */
export type FileState =
	'checked' | 'recovered' | 'damaged' | 'unreadable' | 'absent' | 'not-oneroster' | 'skipped';

/** One row of the manifest. Record -1 is the header, where a property stands in its place. */
export interface ManifestRow {
	readonly record: number;
	/** The property as the row spells it. */
	readonly name: string;
	readonly value: string;
}

/** The manifest as it reads. */
export interface Manifest {
	readonly table: Table;
	/** The column of properties, also under a wrong header. */
	readonly names?: Column;
	/** The column of values, also under a wrong header. */
	readonly values?: Column;
	readonly rows: readonly ManifestRow[];
	/** The first row of a property; where there is none, the one that probably means it. */
	row(property: string): ManifestRow | undefined;
	/** The value of that row. */
	value(property: string): string | undefined;
}

/** Everything that was read, ready for the rules. */
export interface RosterSet {
	readonly version: Version;
	/** Which text of the version, where there are two. */
	readonly edition: Edition;
	readonly spec: SpecVersion;
	readonly manifest: Manifest | null;
	/** The day to judge by, YYYY-MM-DD; null where nobody named one. */
	readonly asOf: string | null;
	/** Name of the zip (or folder, or file) that was given. */
	readonly inputName: string;
	readonly inputKind: 'zip' | 'folder' | 'files' | 'file';
	/** Tables of OneRoster files that were read, by the standard's file name, in the standard's order. */
	readonly tables: ReadonlyMap<string, Table>;
	/** Names in the package that are no OneRoster file of this version. */
	readonly others: readonly string[];
	/** Names of files that lie in the zip without compression, though there is something in them. */
	readonly stored: readonly string[];
	readonly observations: readonly Observation[];
	/** What the last complete delivery tells about this one of changes; null where none was used. */
	readonly previous: PreviousDelivery | null;
	/** The state of a file of the standard, `absent` when it is not in the package. */
	state(file: string): FileState;
	/** The mode by the manifest; where the manifest says nothing usable, bulk for a present file. */
	mode(file: string): Mode;
	/** The description of a file of this version, by its name. */
	fileSpec(file: string): FileSpec | undefined;
	/** Files that follow another version than the set, and the text that they follow. */
	readonly foreign: ReadonlyMap<string, Edition>;
	/** The description that the first row of a file is held against: of the version that it follows. */
	headerSpec(file: string): FileSpec | undefined;
}
