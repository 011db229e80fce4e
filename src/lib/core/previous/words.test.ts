import { afterEach, expect, it } from 'vitest';
import * as own from '../../languages/es/core/previous/words';
import { speak } from '../../languages/words-in-use';
import { previousWords } from './previous-words';

afterEach(() => {
	speak({});
});

it('says in the language in use what became of the previous delivery', () => {
	const given = { name: 'Full.zip', bytes: 1, version: '1.2', problem: 'other-version' } as const;
	const before = previousWords(given);
	speak({ 'core/previous/words': own });
	expect(previousWords(given)).toContain('es de OneRoster 1.2');
	expect(previousWords({ ...given, problem: null })).toContain('se buscó también en la anterior');
	speak({});
	expect(previousWords(given)).toBe(before);
});
