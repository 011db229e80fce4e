/** A corrected zip that was written, read back and checked. */
export interface SavedZip {
	readonly kind: 'ready';
	readonly name: string;
	readonly bytes: number;
	readonly files: readonly {
		readonly path: string;
		readonly copied: boolean;
		readonly records: number | null;
		readonly untouched: number | null;
	}[];
	readonly untouched: number;
	readonly records: number;
	readonly sha256: { readonly input: string | null; readonly output: string };
}
