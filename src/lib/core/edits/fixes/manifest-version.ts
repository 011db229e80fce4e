import type { QuickFix } from './quick-fix';

/** `1` becomes `1.0` in the manifest. */
export const manifestVersion: QuickFix = {
	id: 'manifest-version',
	grade: 'safe',
	rules: ['manifest-version-value'],
	texts: {
		title: 'Write 1.0 as the version of the manifest',
		does: 'Puts back the zero behind the point that a spreadsheet took away.'
	},
	edits: ({ matches, first }) => {
		const { variant } = matches.details(first);
		return variant === 'shortened'
			? [{ kind: 'setManifest', property: 'manifest.version', value: '1.0' }]
			: [];
	}
};
