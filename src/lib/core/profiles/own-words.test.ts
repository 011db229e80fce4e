import { expect, it } from 'vitest';
import { tried } from './tried.test-support';

const put = { 'users.csv': [['Ada,Kaya', ',Kaya']] } as const;
const filled = { kind: 'filled', files: ['users.csv'], columns: ['givenName'] };

/** Which parts of the sentence and of the advice are told apart as the receiver's own. */
const ownParts = async (more: object) => {
	const { groups } = await tried([{ ...filled, ...more }], { put });
	return groups.map((group) =>
		[group.messageParts(), group.adviceParts()].map((parts) => parts.map(({ isOwn }) => isOwn))
	);
};

it('tells a receiver’s own sentence from ours', async () => {
	const says = 'We asked for {column}, thank you.';
	expect(await ownParts({ says })).toEqual([
		[[true, true, true], expect.not.arrayContaining([true])]
	]);
});

it('tells its own advice, too', async () => {
	const [[message, advice] = []] = await ownParts({ advice: 'Ask us.' });
	expect(message).not.toContain(true);
	expect(advice).toEqual([true]);
});

it('leaves ours as they are', async () => {
	expect((await ownParts({})).flat(2)).not.toContain(true);
});
