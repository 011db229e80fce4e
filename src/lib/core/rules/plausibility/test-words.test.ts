import { expect, it } from 'vitest';
import { accountSign, GENERIC, MIXED, NO_SIGN, PLAIN, signOf } from './test-words';

it.each([
	['Test', PLAIN],
	['test.student2', PLAIN],
	['DEMO', PLAIN],
	['Test Garcia', MIXED],
	['anna.test', MIXED],
	['Teacher 2', GENERIC],
	['Testa', NO_SIGN],
	['Sampleton', NO_SIGN],
	['contest', NO_SIGN],
	['42', NO_SIGN],
	['', NO_SIGN]
])('what %j says about being a test', (text, sign) => {
	expect(signOf(text)).toBe(sign);
});

it('an address says it before its @', () => {
	expect(accountSign('test1@district.example')).toBe(PLAIN);
	expect(accountSign('anna@test.example')).toBe(NO_SIGN);
});
