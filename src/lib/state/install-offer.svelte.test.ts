import { afterEach, describe, expect, it, vi } from 'vitest';
import { InstallOffer, type InstallEvent } from './install-offer.svelte';

const prompt = vi.fn(() => Promise.resolve({ outcome: 'accepted' as const }));
const event = (): InstallEvent => Object.assign(new Event('beforeinstallprompt'), { prompt });
const storeOf = (isPutAway: boolean) => ({
	isPutAway: () => Promise.resolve(isPutAway),
	putAway: vi.fn(() => Promise.resolve())
});

afterEach(() => {
	Reflect.deleteProperty(navigator, 'standalone');
	vi.clearAllMocks();
});

describe('InstallOffer', () => {
	it('offers the button where the browser does, and asks it once', async () => {
		const offer = new InstallOffer(storeOf(false));
		await offer.load();
		expect(offer.way).toBeNull();
		offer.offered(event());
		expect(offer.way).toBe('button');
		await offer.install();
		expect(prompt).toHaveBeenCalledTimes(1);
		expect(offer.way).toBeNull();
	});

	it('says how it is done by hand on an iPad, in a tab only', async () => {
		const offer = new InstallOffer(storeOf(false));
		await offer.load();
		Object.assign(navigator, { standalone: false });
		expect(offer.way).toBe('ios');
		Object.assign(navigator, { standalone: true });
		expect(offer.way).toBeNull();
	});

	it('is put away for good', async () => {
		const store = storeOf(false);
		const offer = new InstallOffer(store);
		await offer.load();
		offer.offered(event());
		await offer.putAway();
		expect(offer.way).toBeNull();
		expect(store.putAway).toHaveBeenCalledTimes(1);
		const later = new InstallOffer(storeOf(true));
		await later.load();
		later.offered(event());
		expect(later.way).toBeNull();
	});
});
