import { describe, expect, it } from 'vitest';
import { groups } from '../../../../tests/support/ui-fixture';
import { refusingReceivers } from './leave-out-shape';

const [{ group }] = groups;
const inherits = (effect: 'dropsRow' | 'refusesZip') => [
	{ group: group.id, severity: 'error', effect, count: 1, setAside: null } as const
];

describe('refusingReceivers', () => {
	it('are those that refuse single rows, by a demand of theirs or by one of the standard', () => {
		const own = { group: { ...group, profile: 'hmh', effect: 'dropsRow' } } as const;
		const profiles = [
			{ id: 'hmh', title: 'HMH', inherited: [] },
			{ id: 'st-math', title: 'ST Math', inherited: inherits('dropsRow') },
			{ id: 'wriddle', title: 'Wriddle', inherited: inherits('refusesZip') }
		];
		expect(refusingReceivers(profiles, [own]).map(({ title }) => title)).toEqual([
			'HMH',
			'ST Math'
		]);
		expect(refusingReceivers(profiles.slice(2), [own])).toEqual([]);
	});
});
