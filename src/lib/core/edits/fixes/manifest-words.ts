import type { Edit } from '../edit';
import type { QuickFix } from './quick-fix';

/** `Bulk` becomes `bulk`, `1.1.0` becomes `1.1`: the word of the standard that is meant. */
export const manifestWords: QuickFix = {
	id: 'manifest-words',
	grade: 'safe',
	rules: ['manifest-mode-value', 'manifest-oneroster-version'],
	texts: {
		title: 'Write the manifest in the words of the standard',
		does: 'Changes letters and spaces of values in manifest.csv, and no meaning.'
	},
	edits: ({ matches, first, ...group }) =>
		[...(group.key === null ? matches.hits(null) : [first])].flatMap((hit): Edit[] => {
			const { variant = '', candidate, value, facts } = matches.details(hit);
			const was = value ?? matches.text(hit);
			const isSame = was !== null && was.trim().toLowerCase() === candidate;
			const isDocument = variant === 'document';
			const { property = 'oneroster.version' } = facts ?? {};
			if (!candidate || (!isSame && !isDocument)) return [];
			return [{ kind: 'setManifest', property: String(property), value: candidate }];
		})
};
