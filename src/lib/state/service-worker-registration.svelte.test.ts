import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OfflineRegistration } from './service-worker-registration.svelte';

type Listener = (event: { isUpdate?: boolean }) => void;

/** Stands for workbox-window, which needs a browser with service workers. */
class FakeWorkbox {
	static latest: FakeWorkbox;
	static registering: () => Promise<unknown> = () => Promise.resolve();
	readonly #listeners = new Map<string, Listener>();
	skipped = 0;

	constructor(readonly url: string) {
		FakeWorkbox.latest = this;
	}

	addEventListener(type: string, listener: Listener): void {
		this.#listeners.set(type, listener);
	}

	register(): Promise<unknown> {
		return FakeWorkbox.registering();
	}

	messageSkipWaiting(): void {
		this.skipped++;
	}

	fire(type: string, isUpdate?: boolean): void {
		this.#listeners.get(type)?.(isUpdate === undefined ? {} : { isUpdate });
	}
}

vi.mock('workbox-window', () => ({
	get Workbox() {
		return FakeWorkbox;
	}
}));
vi.mock('$app/paths', () => ({ resolve: (path: string) => `/a/b/c${path}` }));

/** The service worker that is in charge, with a state the test moves on. */
class FakeWorker extends EventTarget {
	state = 'activating';

	becomes(state: string): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

const settle = () => new Promise((done) => setTimeout(done));
let active: FakeWorker;
let busy = false;
let reloads = 0;

const begin = (load?: () => Promise<unknown>) => {
	const registration = new OfflineRegistration({
		busy: () => busy,
		reload: () => reloads++,
		...(load ? { load } : {})
	});
	void registration.start();
	return registration;
};

const beginReady = async () => {
	const registration = begin();
	active.becomes('activated');
	await settle();
	return registration;
};

beforeEach(() => {
	active = new FakeWorker();
	busy = false;
	reloads = 0;
	FakeWorkbox.registering = () => Promise.resolve();
	Object.defineProperty(navigator, 'serviceWorker', {
		value: { ready: Promise.resolve({ active }) },
		configurable: true
	});
});

afterEach(() => {
	vi.useRealTimers();
	Reflect.deleteProperty(navigator, 'serviceWorker');
});

describe('getting ready', () => {
	it('registers the worker at the base of the site', async () => {
		begin();
		await settle();
		expect(FakeWorkbox.latest.url).toBe('/a/b/c/service-worker.js');
	});

	it('is ready when the worker has taken over, not before', async () => {
		const registration = begin();
		await settle();
		expect(registration.state).toBe('installing');
		active.becomes('activated');
		await settle();
		expect(registration.state).toBe('ready');
	});

	it('waits for what the page loads lazily', async () => {
		let loaded: () => void = () => expect.unreachable();
		const registration = begin(() => new Promise<void>((done) => (loaded = done)));
		active.becomes('activated');
		await settle();
		expect(registration.state).toBe('installing');
		loaded();
		await settle();
		expect(registration.state).toBe('ready');
	});

	it('says so where there are no service workers', () => {
		Reflect.deleteProperty(navigator, 'serviceWorker');
		expect(begin().state).toBe('unsupported');
	});

	it('says so when the browser refuses to register', async () => {
		FakeWorkbox.registering = () => Promise.reject(new Error('private window'));
		const registration = begin();
		await settle();
		expect(registration.state).toBe('unsupported');
	});

	it('says so when the first install fails', async () => {
		const registration = begin();
		await settle();
		FakeWorkbox.latest.fire('redundant');
		expect(registration.state).toBe('unsupported');
	});

	it('takes a later install that fails for no loss', async () => {
		Object.assign(navigator.serviceWorker, { controller: active });
		const registration = begin();
		await settle();
		FakeWorkbox.latest.fire('redundant');
		active.becomes('activated');
		await settle();
		expect(registration.state).toBe('ready');
	});
});

describe('an update', () => {
	it('is offered, taken when the user agrees, and reloads once in charge', async () => {
		const registration = await beginReady();
		FakeWorkbox.latest.fire('waiting');
		expect(registration.state).toBe('update');
		expect(FakeWorkbox.latest.skipped).toBe(0);
		registration.update();
		expect(FakeWorkbox.latest.skipped).toBe(1);
		expect(reloads).toBe(0);
		FakeWorkbox.latest.fire('controlling', true);
		expect(reloads).toBe(1);
	});

	it('is not offered while the page still loads', async () => {
		let loaded: () => void = () => expect.unreachable();
		const registration = begin(() => new Promise<void>((done) => (loaded = done)));
		active.becomes('activated');
		await settle();
		FakeWorkbox.latest.fire('waiting');
		expect(registration.state).toBe('installing');
		loaded();
		await settle();
		expect(registration.state).toBe('update');
	});

	it('that the browser does not let in comes with a reload after a while', async () => {
		const registration = await beginReady();
		FakeWorkbox.latest.fire('waiting');
		vi.useFakeTimers();
		registration.update();
		vi.advanceTimersByTime(4999);
		expect(reloads).toBe(0);
		vi.advanceTimersByTime(1);
		expect(reloads).toBe(1);
	});

	it('comes in after a check that began meanwhile, when the user agrees again', async () => {
		const registration = await beginReady();
		FakeWorkbox.latest.fire('waiting');
		vi.useFakeTimers();
		registration.update();
		busy = true;
		FakeWorkbox.latest.fire('controlling', true);
		busy = false;
		vi.advanceTimersByTime(10_000);
		expect(reloads).toBe(0);
		registration.update();
		expect(reloads).toBe(1);
	});

	it('is not taken while a check runs, and still offered after it', async () => {
		const registration = await beginReady();
		FakeWorkbox.latest.fire('waiting');
		busy = true;
		registration.update();
		expect(FakeWorkbox.latest.skipped).toBe(0);
		expect(registration.state).toBe('update');
		busy = false;
		registration.update();
		expect(FakeWorkbox.latest.skipped).toBe(1);
	});

	it('that another tab took does not reload this one unasked', async () => {
		const registration = await beginReady();
		FakeWorkbox.latest.fire('controlling', true);
		expect([registration.state, reloads]).toEqual(['update', 0]);
		registration.update();
		expect([FakeWorkbox.latest.skipped, reloads]).toEqual([0, 1]);
	});

	it('does nothing when there is none', async () => {
		const registration = await beginReady();
		FakeWorkbox.latest.fire('controlling', false);
		registration.update();
		expect([registration.state, FakeWorkbox.latest.skipped, reloads]).toEqual(['ready', 0, 0]);
	});
});
