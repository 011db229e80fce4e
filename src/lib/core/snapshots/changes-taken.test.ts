import { describe, expect, it } from 'vitest';
import { shippedIds, shippedProfile } from '../profiles/shipped';
import { changesTaken } from './changes-taken';

const taken = (id: string) => {
	const profile = shippedProfile(id);
	if (profile === undefined) throw new Error(`no ${id}`);
	return changesTaken(profile);
};

describe('whether a receiver takes changes', () => {
	it.each([
		['st-math', 'no'],
		['hmh', 'no'],
		['great-minds', 'no'],
		['naviance', 'no'],
		['wriddle', 'no'],
		['managebac', 'unclear'],
		['fitnessgram', 'yes'],
		['brightspace', 'yes'],
		['gooru', 'unsaid'],
		['apple-school-manager', 'unsaid']
	])('%s: %s', (id, answer) => {
		expect(taken(id).answer).toBe(answer);
	});

	it('says in the words of the receiver what it does where it does not', () => {
		const refusing = shippedIds.map(taken).filter(({ answer }) => answer === 'no');
		expect(refusing.length).toBeGreaterThan(0);
		for (const { does } of refusing) expect(does).toMatch(/[.]$/);
	});
});
