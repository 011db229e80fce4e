import { afterEach, expect, it } from 'vitest';
import * as es from '../../languages/es/core/snapshots/words';
import { speak } from '../../languages/words-in-use';
import { KEPT } from './missing-policy';
import { forecastWords } from './words.en';

afterEach(() => {
	speak({});
});

it('says what becomes of a record in the language in use by then', () => {
	expect(KEPT.does).toBe(forecastWords.refused);
	speak({ 'core/snapshots/words': es });
	expect(KEPT.does).toBe(es.forecastWords.refused);
	// What goes to the page is a copy, with the words in it.
	expect(structuredClone(KEPT).does).toBe(es.forecastWords.refused);
});
