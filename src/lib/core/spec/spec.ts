/** Versions of the standard, as a manifest names them. */
export type Version = '1.0' | '1.1' | '1.2';

/**
 * The texts of the standard that are told apart. Both texts of 1.2 call themselves 1.2 in the
 * manifest: the first (June 2022) has one more column in users.csv and is laxer on times.
 */
export type Edition = '1.0' | '1.1' | '1.2.0' | '1.2.1';

/** Every version: for rules that hold whatever the version is. */
export const everyVersion: readonly Version[] = ['1.0', '1.1', '1.2'];

/** The versions that came with a manifest, and with it bulk and delta. */
export const manifestVersions: readonly Version[] = ['1.1', '1.2'];

/** Data types of cells, as spec/oneroster-*.json names them. */
export type ColumnType =
	| 'guid'
	| 'guidRef'
	| 'guidRefList'
	| 'id'
	| 'string'
	| 'stringList'
	| 'enum'
	| 'enumList'
	| 'boolean'
	| 'date'
	| 'dateTime'
	| 'year'
	| 'float'
	| 'int';

/** Where a reference leads. */
export interface ReferenceSpec {
	readonly file: string;
	readonly column: string;
	readonly constraint?: {
		readonly column: string;
		readonly values: readonly string[];
		readonly severity: string;
	};
}

/** One column of one file of the standard. */
export interface ColumnSpec {
	readonly name: string;
	readonly type: ColumnType;
	readonly required: boolean | 'conditional';
	readonly list: boolean;
	readonly unique?: boolean;
	readonly enumValues?: readonly string[];
	readonly extensible?: boolean;
	readonly vocabulary?: string;
	readonly enumSeverity?: string;
	readonly itemFormat?: string;
	/** How its cells are written where other cells of the record have these values. */
	readonly conditionalFormat?: {
		readonly when: Readonly<Record<string, string>>;
		readonly pattern: string;
	};
	readonly references?: ReferenceSpec;
	/** What the version before called it. */
	readonly renamedFrom?: string;
}

/** One CSV file of the standard. */
export interface FileSpec {
	readonly name: string;
	/** Its row in the manifest; null in 1.0, which has none. */
	readonly manifestProperty: string | null;
	readonly columns: readonly ColumnSpec[];
	/** Files that a complete (bulk) delivery of this one needs beside it. */
	readonly bulkDependencies?: {
		readonly required: readonly string[];
		readonly optional: readonly string[];
	};
	/** Headers of other editions of the same version. */
	readonly variants?: readonly {
		readonly id: string;
		readonly insertAfter: string;
		readonly column: ColumnSpec;
	}[];
}

/** One property of manifest.csv. */
export interface PropertySpec {
	readonly name: string;
	readonly required: boolean;
	readonly allowedValues: readonly string[] | null;
	readonly file?: string;
}

/** A token list, and words for its tokens where the standard gives them. */
export interface VocabularySpec {
	readonly values: readonly string[] | null;
}

/** How cells of a data type are written, where the standard says so. */
export interface TypeSpec {
	/** A regular expression over the whole cell (or item), or words where there is none. */
	readonly pattern?: string | null;
	/** Most characters that are allowed. */
	readonly maxLength?: number | null;
	/** Characters that every receiver must be able to take; it may cut off the rest. */
	readonly minimumSupportedLength?: number;
}

/** One version of the standard as plain data. */
export interface SpecVersion {
	readonly version: string;
	/** By column type, and by `itemFormat` of lists. */
	readonly types: Readonly<Record<string, TypeSpec | undefined>>;
	readonly manifest: {
		readonly name: string;
		readonly header: readonly string[];
		readonly properties: readonly PropertySpec[];
	} | null;
	readonly vocabularies: Readonly<Record<string, VocabularySpec>>;
	/** Columns (`file.column` without `.csv`) that take values of one's own, where the version has any. */
	readonly extensionVocabulary?: { readonly columns: readonly string[] };
	readonly files: readonly FileSpec[];
}
