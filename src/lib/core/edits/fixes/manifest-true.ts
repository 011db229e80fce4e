import type { GroupSource } from '../../findings/group-source';
import { promised } from '../../rules/manifest/promised-files';
import type { LoadedSet } from '../../rules/loaded-set';
import type { QuickFix } from './quick-fix';

/** The manifest says of every file what is in the zip, and has the rows that it has to have. */
export const manifestTrue: QuickFix = {
	id: 'manifest-true',
	grade: 'safe',
	rules: ['manifest-file-missing', 'manifest-file-unexpected', 'manifest-property-missing'],
	texts: {
		title: 'Have the manifest say what is in the zip',
		does: 'Changes or adds rows of manifest.csv. No other file changes.'
	},
	edits: (group, set) => {
		const { column: property } = group.matches;
		const { variant = '' } = group.matches.details(group.first);
		const value = property === null ? null : valueOf(group, property, variant, set);
		if (property === null || value === null) return [];
		return [{ kind: 'setManifest', property, value }];
	}
};

const versions: Readonly<Record<string, string>> = { 'manifest.version': '1.0' };

function valueOf(
	{ matches: { file } }: GroupSource,
	property: string,
	variant: string,
	set: LoadedSet
): string | null {
	// A file under nearly the right name is there, and a row under nearly the right name, too.
	if (variant === 'near' || variant === 'misspelt') return null;
	if (property === 'oneroster.version') return set.version;
	const fixed = versions[property];
	if (fixed !== undefined) return fixed;
	const of = set.spec.manifest?.properties.find(({ name }) => name === property);
	if (of?.file === undefined) return null;
	const isHere = !['absent', 'skipped'].includes(set.state(of.file));
	if (file === of.file && !isHere) return 'absent';
	if (!isHere) return 'absent';
	// Complete and changes cannot be told apart by looking: among changes nobody can know.
	return promised(set).some(({ mode }) => mode === 'delta') ? null : 'bulk';
}
