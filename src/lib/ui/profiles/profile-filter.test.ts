import { expect, it } from 'vitest';
import type { ProfileLine } from '../../core/report/profile-page';
import { filterProfiles } from './profile-filter';

const line = (id: string, title: string, about: string, words = ''): ProfileLine => ({
	id,
	title,
	about,
	words,
	base: '1.1',
	revision: '2026-11-22',
	demands: 3
});
const profiles = [
	line('made-up-math', 'Made-up Math', 'Numbers at night.', 'Café Roster Guide'),
	line('made-up-words', 'Made-up Words', 'Letters by day.')
];
const found = (text: string) => filterProfiles(profiles, text).map(({ id }) => id);

it('finds receivers by words of name, sentence, version and documents', () => {
	expect(found('')).toHaveLength(2);
	expect(found('  MATH ')).toEqual(['made-up-math']);
	expect(found('letters made')).toEqual(['made-up-words']);
	expect(found('cafe guide')).toEqual(['made-up-math']);
	expect(found('oneroster 1.1')).toHaveLength(2);
	expect(found('oneroster 1.2')).toEqual([]);
});
