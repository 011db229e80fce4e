import { describe, expect, it } from 'vitest';
import { comparison, file, forecast, school } from '../../../../tests/support/comparison-fixture';
import { leadSentence } from './lead-sentence';

const users = file('users.csv', { before: 500, removed: 212, added: 23, changed: 41 });

describe('the lead sentence', () => {
	it('says who is gone where nobody chose a receiver, and where most of them are', () => {
		const schools = [school('s1', { gone: 198 }), school('s2', { gone: 14 })];
		const { headline, lead } = leadSentence(comparison({ files: [users], schools }));
		expect(headline).toBe(
			'212 people are gone since the earlier roster. 198 of them at one school.'
		);
		expect(lead[0]).toBe('People in the files: 212 gone, 23 new and 41 changed.');
		expect(lead.join(' ')).toContain('Choose receivers');
	});

	it('names no school where they are spread', () => {
		const schools = ['a', 'b', 'c'].map((id) => school(id, { gone: 70 }));
		expect(leadSentence(comparison({ files: [users], schools })).headline).toBe(
			'212 people are gone since the earlier roster.'
		);
	});

	it('says who would be switched off at the one receiver', () => {
		const forecasts = [forecast('hmh', 'HMH', 212, [198])];
		const { headline, lead } = leadSentence(comparison({ files: [users], forecasts }));
		expect(headline).toBe('212 people would be switched off at HMH. 198 of them at one school.');
		expect(lead.join(' ')).not.toContain('HMH');
		expect(lead.join(' ')).not.toContain('Choose receivers');
	});

	it('says the most of several receivers, and each of them below', () => {
		const forecasts = [forecast('hmh', 'HMH', 212), forecast('gooru', 'Gooru', 0)];
		const { headline, lead } = leadSentence(comparison({ files: [users], forecasts }));
		expect(headline).toBe('Up to 212 people would be switched off.');
		expect(lead[0]).toBe('HMH: 212; Gooru: nobody.');
	});

	it('goes by the files where every receiver refuses the zip', () => {
		const forecasts = [{ ...forecast('gooru', 'Gooru', 0), refused: true }];
		const { headline, lead } = leadSentence(comparison({ files: [users], forecasts }));
		expect(headline).toBe('212 people are gone since the earlier roster.');
		expect(lead[0]).toBe('Gooru would refuse the zip, so nothing changes there.');
	});

	it('speaks of one person in the singular', () => {
		const one = file('users.csv', { before: 5, removed: 1 });
		expect(leadSentence(comparison({ files: [one] })).headline).toBe(
			'1 person is gone since the earlier roster.'
		);
	});

	it('says that nobody is gone, or that no person changed', () => {
		const grown = file('users.csv', { before: 5, added: 2 });
		expect(leadSentence(comparison({ files: [grown] })).headline).toContain('Nobody is gone');
		const classes = file('classes.csv', { before: 9, changed: 1 });
		expect(
			leadSentence(comparison({ files: [file('users.csv', { before: 5 }), classes] })).headline
		).toBe('1 row changed, and no person.');
	});

	it('says in words that nothing changed', () => {
		const { headline, lead } = leadSentence(
			comparison({ files: [file('users.csv', { before: 5 }), file('orgs.csv', { before: 2 })] })
		);
		expect(headline).toBe('Nothing changed.');
		expect(lead[0]).toContain('All 7 rows in 2 files are as they were.');
	});

	it('says how a delivery of changes was taken', () => {
		const { lead } = leadSentence(comparison({ files: [users], isDelta: true }));
		expect(lead.at(-1)).toContain('changes only');
	});
});
