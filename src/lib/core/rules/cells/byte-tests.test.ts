import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versions } from '../../spec/versions';
import { listItems } from '../distinct-values';
import type { BytesTest } from './byte-scan';
import { isBlank } from './cell-columns';
import { holdsGap, hasSpaceAtEnds } from './list-bytes';
import { notPlainEmail } from './plain-email';
import { isMoment } from './moment-reading';
import { plainMomentTest } from './plain-moment';
import { notPlainUserIds } from './plain-user-ids';

const encoder = new TextEncoder();

/** Whether the test passes a text, which lies between other bytes as it does in a dictionary. */
function passes(test: BytesTest, text: string): boolean {
	const bytes = encoder.encode(`,}${text} {`);
	return test(bytes, 2, bytes.length - 2);
}

const textOf = (...characters: string[]): fc.Arbitrary<string> =>
	fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 });

const items = (text: string): string[] => (isBlank(text) ? [] : listItems(text));

describe('tests on bytes let every wrong value through', () => {
	it('user ids', () => {
		const form = new RegExp(versions['1.1'].types['userIdItem']?.pattern ?? 'no pattern');
		const isWrong = (text: string): boolean =>
			items(text).some((item) => !isBlank(item) && !form.test(item.trim()));
		fc.assert(
			fc.property(textOf('{', '}', ':', ',', 'a', 'é', ' '), (text) => {
				expect(passes(notPlainUserIds, text) || !isWrong(text)).toBe(true);
			}),
			{ numRuns: 5000 }
		);
		expect(passes(notPlainUserIds, '{LDAP:léa},{SIS:urn:7}')).toBe(false);
	});

	it('email addresses', () => {
		const form = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/;
		fc.assert(
			fc.property(textOf('a', '.', '@', ' ', ';', 'é', '<', '\u00a0'), (text) => {
				expect(passes(notPlainEmail, text) || form.test(text)).toBe(true);
			}),
			{ numRuns: 5000 }
		);
		expect(passes(notPlainEmail, 'l.novak@mail.district.example')).toBe(false);
	});

	it('moments', () => {
		const form = new RegExp(versions['1.1'].types['dateTime']?.pattern ?? 'no pattern');
		const right = '2026-10-28T08:59:07.511Z';
		const changes = fc.array(
			fc.tuple(fc.nat(right.length - 1), fc.constantFrom(...'0123456789-:.TZ ')),
			{ minLength: 1, maxLength: 3 }
		);
		fc.assert(
			fc.property(changes, fc.boolean(), (changed, isShort) => {
				const characters = [...right];
				for (const [at, character] of changed) characters[at] = character;
				if (isShort) characters.splice(19, 4);
				const text = characters.join('');
				expect(passes(plainMomentTest(form), text) || (form.test(text) && isMoment(text))).toBe(
					true
				);
			}),
			{ numRuns: 20_000 }
		);
		expect(passes(plainMomentTest(form), right)).toBe(false);
		expect(passes(plainMomentTest(form), '2026-10-28T08:59:07Z')).toBe(false);
		expect(passes(plainMomentTest(form), '2026-10-31T08:59:07Z')).toBe(true);
		const strict = new RegExp(versions['1.2'].types['dateTime']?.pattern ?? 'no pattern');
		expect(passes(plainMomentTest(strict), right)).toBe(false);
		expect(passes(plainMomentTest(strict), '2026-10-28T08:59:07Z')).toBe(true);
	});

	it('lists with gaps', () => {
		fc.assert(
			fc.property(textOf(',', ' ', 'a', 'à', '\u00a0', '\u3000', '\t'), (text) => {
				const isWrong = items(text).some(isBlank);
				expect(passes(holdsGap, text) || !isWrong).toBe(true);
			}),
			{ numRuns: 5000 }
		);
		expect(passes(holdsGap, 'a b,c,£ 5')).toBe(false);
	});

	it('lists with spaces at the ends of items', () => {
		fc.assert(
			fc.property(textOf(',', ' ', 'a', '\u00a0', '\u3000', '\t'), (text) => {
				const isWrong = items(text).some((item) => item !== item.trim());
				expect(passes(hasSpaceAtEnds, text) || !isWrong).toBe(true);
			}),
			{ numRuns: 5000 }
		);
		expect(passes(hasSpaceAtEnds, 'a b,cé d,e')).toBe(false);
	});
});
