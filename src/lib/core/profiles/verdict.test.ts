import { describe, expect, it } from 'vitest';
import { tried, type Try } from './tried.test-support';

const filled = { kind: 'filled', files: ['users.csv'], columns: ['grades'] };
/** A demand that the smallest set does not meet, with one effect or another. */
const broken = (effect: string, more: object = {}) => ({ ...filled, effect, ...more });
const zip = (effect: string) => ({ kind: 'zipName', names: ['a.zip'], effect });

const outcome = async (demands: readonly object[], more: Omit<Try, 'demand'> = {}) => {
	const { verdict, sentence, counts } = await tried(demands, more);
	return { verdict, sentence, counts: [counts.error, counts.warning, counts.info] };
};

describe('the verdict, in a sentence', () => {
	it.each([
		['nothing', [], 'accepted', 'Example would take this zip as it is.', [0, 0, 0]],
		['a note', [broken('none')], 'accepted', 'Example would take this zip as it is.', [0, 0, 1]],
		[
			'a warning',
			[broken('none', { severity: 'warning' })],
			'accepted',
			'Example would take this zip. 1 thing needs a look.',
			[0, 1, 0]
		],
		[
			'two warnings',
			['EX-1', 'EX-2'].map((id) => broken('none', { id, severity: 'warning' })),
			'accepted',
			'Example would take this zip. 2 things need a look.',
			[0, 2, 0]
		],
		[
			'a value that is lost',
			[broken('dropsValue')],
			'accepted-with-losses',
			'Example would take this zip and leave out 1 value.',
			[0, 1, 0]
		],
		[
			'a row that is lost',
			[broken('dropsRow')],
			'accepted-with-losses',
			'Example would take this zip and leave out 1 row.',
			[1, 0, 0]
		],
		[
			'a row that is lost twice',
			['EX-1', 'EX-2'].map((id) => broken('dropsRow', { id })),
			'accepted-with-losses',
			'Example would take this zip and leave out 1 row.',
			[2, 0, 0]
		],
		[
			'a file that is lost',
			[broken('refusesFile')],
			'accepted-with-losses',
			'Example would take this zip and leave out users.csv as a whole.',
			[1, 0, 0]
		],
		[
			'a zip that is refused',
			[zip('refusesZip'), broken('dropsRow', { id: 'EX-2' })],
			'rejected',
			'Example would refuse this zip. The zip is called OneRoster.zip. Example wants a.zip.',
			[2, 0, 0]
		],
		[
			'a zip that is refused for two reasons',
			[zip('refusesZip'), broken('refusesZip', { id: 'EX-2' })],
			'rejected',
			'Example would refuse this zip for 2 reasons. The zip is called OneRoster.zip. Example wants a.zip.',
			[2, 0, 0]
		]
	])('with %s', async (_, demands, verdict, sentence, counts) => {
		expect(await outcome(demands)).toEqual({ verdict, sentence, counts });
	});

	it('cannot be said where a file that is needed could not be read', async () => {
		const sent = { trait: { kind: 'crc', entry: 'users.csv' } };
		const unread = { kind: 'filePresence', files: ['users.csv'], need: 'notRead', effect: 'none' };
		expect(await outcome([], { sent })).toMatchObject({
			verdict: 'unknown',
			sentence: 'Nobody can say what Example would do: a file that it needs could not be read.'
		});
		expect(await outcome([unread], { sent })).toMatchObject({ verdict: 'accepted' });
		expect(await outcome([zip('refusesZip')], { sent })).toMatchObject({ verdict: 'rejected' });
	});

	it('speaks of nothing but the version where that is another one', async () => {
		const version = { kind: 'version', versions: ['1.1'], effect: 'refusesZip' };
		const others = [version, zip('refusesZip'), broken('dropsRow', { id: 'EX-2' })];
		expect(await outcome(others, { set: '1.2' })).toEqual({
			verdict: 'rejected',
			sentence: 'Example would refuse this zip. This is a OneRoster 1.2 set. Example takes 1.1.',
			counts: [1, 0, 0]
		});
	});
});
