import { expect, it, vi } from 'vitest';
import { madeOnce } from './made-once';

it('makes nothing before it is asked, and once', () => {
	const make = vi.fn(() => ({}));
	const thing = madeOnce(make);
	expect(make).not.toHaveBeenCalled();
	expect(thing()).toBe(thing());
	expect(make).toHaveBeenCalledOnce();
});
