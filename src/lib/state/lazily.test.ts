import { expect, it, vi } from 'vitest';
import { lazily } from './lazily';

it('makes a thing once, however often it is asked for', async () => {
	const make = vi.fn(() => Promise.resolve({}));
	const thing = lazily(make);
	expect(make).not.toHaveBeenCalled();
	const [first, second] = await Promise.all([thing(), thing()]);
	expect(second).toBe(first);
	expect(await thing()).toBe(first);
	expect(make).toHaveBeenCalledOnce();
});

it('tries again after a failure', async () => {
	const make = vi.fn<() => Promise<string>>();
	make.mockRejectedValueOnce(new Error('no network')).mockResolvedValue('here');
	const thing = lazily(make);
	await expect(thing()).rejects.toThrow('no network');
	expect(await thing()).toBe('here');
});
