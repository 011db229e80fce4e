import oneroster from '../spec/oneroster-1.1.json';

/** As much of OneRoster 1.1 as a writer needs: files and manifest properties with their columns, in order. */
export interface Layout {
	readonly manifest: {
		readonly header: readonly string[];
		readonly properties: readonly { readonly name: string; readonly file?: string }[];
	};
	readonly files: readonly {
		readonly name: string;
		readonly columns: readonly { readonly name: string }[];
	}[];
}

/** The tables of OneRoster 1.1 as src/lib/core/spec holds them. */
export const layout: Layout = oneroster;
