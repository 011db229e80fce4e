import type { QuickFix } from './quick-fix';

/** The receiver wants to know something that stands in the manifest: name and code of the system. */
export const manifestFill: QuickFix = {
	id: 'manifest-fill',
	grade: 'fill',
	rules: [],
	demands: ['manifestValue'],
	texts: {
		title: 'Fill in what the manifest does not say',
		does: 'Writes what you fill in into manifest.csv. No other file changes.'
	},
	blanks: (group) =>
		propertiesOf(group).map((key) => ({
			key,
			label: key,
			file: 'manifest.csv',
			column: key,
			row: null
		})),
	edits: (group, _, { values }) =>
		propertiesOf(group).flatMap((property) => {
			const value = values.get(property)?.trim() ?? '';
			return value === '' ? [] : [{ kind: 'setManifest', property, value } as const];
		})
};

function propertiesOf({ matches, first }: Parameters<QuickFix['edits']>[0]): string[] {
	const property = matches.details(first).facts?.['property'];
	return typeof property === 'string' ? [property] : [];
}
