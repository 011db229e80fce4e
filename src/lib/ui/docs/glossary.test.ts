import { describe, expect, it } from 'vitest';
import { jargon } from '../../../../tests/support/plain-words';
import { askedEntries, entryOf } from '../help/field-words';
import { glossary } from './words.glossary';

describe('the glossary', () => {
	it('has each word once, in the order of the alphabet', () => {
		expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
		const words = glossary.map(({ word }) => word.toLowerCase());
		expect(words).toEqual([...words].sort((a, b) => a.localeCompare(b, 'en')));
	});

	it('has an entry for every word that a screen asks for', () => {
		const ids = new Set(glossary.map(({ id }) => id));
		expect([...askedEntries].filter((id) => !ids.has(id))).toEqual([]);
	});

	it('explains references by what they are, and nothing that speaks for itself', () => {
		expect(entryOf('classSourcedId')).toBe('reference');
		expect(entryOf('agentSourcedIds')).toBe('reference');
		expect(entryOf('sourcedId')).toBe('sourced-id');
		expect(entryOf('familyName')).toBeNull();
	});

	it('needs no dictionary itself', () => {
		const found = glossary.filter(({ means, tip = '' }) => jargon.test(`${means} ${tip}`));
		expect(found.map(({ word }) => word)).toEqual([]);
	});
});
