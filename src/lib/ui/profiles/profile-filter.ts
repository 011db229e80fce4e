import type { ProfileLine } from '../../core/report/profile-page';

/**
 * The receivers that fit, in their order: every word has to occur in name, sentence, version or the
 * names of its documents, whatever the capital letters and accents.
 */
export function filterProfiles(
	profiles: readonly ProfileLine[],
	text: string
): readonly ProfileLine[] {
	const wanted = plain(text).split(/\s+/).filter(Boolean);
	return profiles.filter((profile) => {
		const { id, title, about, base, words } = profile;
		const haystack = plain([id, title, about ?? '', `OneRoster ${base}`, words].join('\n'));
		return wanted.every((word) => haystack.includes(word));
	});
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
