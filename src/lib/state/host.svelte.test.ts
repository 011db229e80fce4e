import { beforeEach, describe, expect, it } from 'vitest';
import { hostWords } from '../core/hosting/words';
import { CheckService } from '../workers/check-service';
import { Host } from './host.svelte';
import type { Ask } from './own-profiles.svelte';

const service = new CheckService('9.9.9', () => undefined, null);
// What the page sees of the worker are the same methods, each with a promise.
const ask = ((run: (api: CheckService) => unknown) => run(service)) as unknown as Ask;

const profile = (id: string) => ({
	format: 'rollcall-profile/1',
	id,
	title: 'Larkfield',
	revision: '2026-11-01',
	base: '1.1',
	sources: {},
	inherit: {
		error: { effect: 'dropsRow' },
		warning: { effect: 'none' },
		info: { effect: 'none' }
	},
	demands: []
});

let host: Host;
beforeEach(() => {
	host = new Host(ask);
});

async function loaded(settings: Record<string, unknown>): Promise<Host> {
	host.read(settings);
	await host.load();
	return host;
}

describe('whoever hosts this copy', () => {
	it('is nobody where nothing is set, and says so where host.js did not run', async () => {
		await loaded({});
		expect(host.problems).toEqual([]);
		expect(host.locked).toBeNull();
		const lines = [{ id: 'hmh' }];
		expect(host.offered(lines)).toEqual(lines);
		host.read(undefined);
		expect(host.problems).toEqual([{ path: '', message: hostWords.notRun }]);
	});

	it('offers some receivers, chooses one, and locks it', async () => {
		await loaded({ profiles: ['hmh', 'st-math'], defaultProfile: 'hmh', lockProfile: true });
		expect(host.problems).toEqual([]);
		expect(host.offered([{ id: 'gooru' }, { id: 'hmh' }])).toEqual([{ id: 'hmh' }]);
		expect(host.locked).toBe('hmh');
		expect(host.suggested).toEqual(['hmh']);
		expect(host.choice(['gooru'])).toEqual(['hmh']);
	});

	it('lets the address choose where nothing is locked', async () => {
		await loaded({ defaultProfile: 'hmh' });
		expect(host.choice(['gooru'])).toEqual(['gooru']);
		expect(host.choice([])).toEqual([]);
	});

	it('passes over receivers that nobody has, and a lock on one of them', async () => {
		await loaded({ profiles: ['hmh', 'nobody'], defaultProfile: 'nobody', lockProfile: true });
		expect(host.problems).toEqual([
			{ path: 'profiles[1]', message: hostWords.noReceiver },
			{ path: 'defaultProfile', message: hostWords.noReceiver }
		]);
		expect(host.locked).toBeNull();
	});

	it('says of a profile where it is wrong, and that an id is taken', async () => {
		await loaded({ ownProfiles: [{ id: 'x' }, profile('hmh')] });
		expect(host.list).toEqual([]);
		expect(host.problems.map(({ path }) => path)).toEqual(['ownProfiles[0]', 'ownProfiles[1]']);
		expect(host.problems[0]?.message).toContain('$.');
		expect(host.problems[1]?.message).toBe(hostWords.takenId);
	});

	it('brings profiles of its own, which can be chosen like all others', async () => {
		await loaded({ ownProfiles: [profile('larkfield')], defaultProfile: 'larkfield' });
		expect(host.problems).toEqual([]);
		expect(host.list.map(({ id, title }) => [id, title])).toEqual([['larkfield', 'Larkfield']]);
		expect(host.suggested).toEqual(['larkfield']);
	});

	it('finds its logo beside the page, under any path', () => {
		host.read({ logo: 'logo.svg' });
		expect(host.logo('/precheck/')).toBe('/precheck/logo.svg');
		host.read({ logo: 'data:image/png;base64,AA==' });
		expect(host.logo('/precheck/')).toBe('data:image/png;base64,AA==');
		host.read({});
		expect(host.logo('/')).toBeNull();
	});
});
