/** The texts of a quick fix in another language. */
export interface FixWords {
	readonly title: string;
	readonly does: string;
}
