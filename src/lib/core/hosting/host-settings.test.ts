import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noHostSettings, readHost } from './host-settings';
import { hostWords } from './words';

const pathsOf = (value: unknown): string[] => readHost(value).problems.map(({ path }) => path);

describe('host.js', () => {
	it('changes nothing where it sets nothing', () => {
		for (const value of [undefined, {}])
			expect(readHost(value)).toEqual({ settings: noHostSettings, problems: [] });
	});

	it('is taken over as it stands where all is well', () => {
		const profile = { format: 'rollcall-profile/1', id: 'larkfield', title: 'Larkfield' };
		expect(
			readHost({
				name: ' Pre-check by Larkfield ',
				logo: 'logo.svg',
				colors: { accent: '#1d4f91' },
				profiles: ['larkfield', 'hmh', 'hmh'],
				defaultProfile: 'larkfield',
				lockProfile: true,
				ownProfiles: [profile],
				support: 'mailto:help@larkfield.example',
				language: 'en'
			})
		).toEqual({
			settings: {
				name: 'Pre-check by Larkfield',
				logo: 'logo.svg',
				accent: '#1d4f91',
				profiles: ['larkfield', 'hmh'],
				defaultProfile: 'larkfield',
				lockProfile: true,
				ownProfiles: [JSON.stringify(profile)],
				support: 'mailto:help@larkfield.example',
				language: 'en'
			},
			problems: []
		});
	});

	it('passes over what is wrong, names each, and keeps the rest', () => {
		const given = {
			name: 7,
			logo: '../secret.svg',
			colors: { accent: 'red', ink: '#000' },
			profiles: ['hmh', 'Not An Id', 3],
			defaultProfile: 'st-math',
			lockProfile: 'yes',
			ownProfiles: [null, { id: 'x' }],
			support: 'javascript:alert(1)',
			language: 'tlh',
			colour: 'x'
		};
		expect(pathsOf(given)).toEqual([
			'colour',
			'profiles[1]',
			'profiles[2]',
			'name',
			'logo',
			'colors.ink',
			'colors.accent',
			'lockProfile',
			'ownProfiles[0]',
			'support',
			'language',
			'defaultProfile'
		]);
		const { settings } = readHost(given);
		expect(settings).toEqual({ ...noHostSettings, profiles: ['hmh'], ownProfiles: ['{"id":"x"}'] });
	});

	it('leads out of this folder by no picture and to no script by its address for help', () => {
		for (const logo of [
			'/logo.svg',
			'https://a.example/l.svg',
			'//a.example/l.svg',
			'a/../../b.png',
			'data:text/html,x'
		])
			expect(readHost({ logo }).settings.logo, logo).toBeNull();
		for (const logo of ['a/logo.png', 'data:image/png;base64,AA=='])
			expect(readHost({ logo }).settings.logo, logo).toBe(logo);
		for (const support of ['http://a.example', 'mailto:', 'data:text/html,x', 'help@a.example'])
			expect(readHost({ support }).settings.support, support).toBeNull();
		expect(readHost({ support: 'https://a.example/help' }).settings.support).not.toBeNull();
	});

	it('locks only what is chosen and offered', () => {
		expect(pathsOf({ lockProfile: true })).toEqual(['lockProfile']);
		expect(pathsOf({ lockProfile: true, defaultProfile: 'hmh', profiles: ['st-math'] })).toEqual([
			'defaultProfile',
			'lockProfile'
		]);
		expect(readHost({ lockProfile: true, defaultProfile: 'hmh' }).settings.lockProfile).toBe(true);
	});

	it('bears whatever it is', () => {
		const circle: Record<string, unknown> = {};
		circle['name'] = circle;
		const trap = new Proxy(
			{},
			{
				ownKeys: () => {
					throw new Error('made up');
				}
			}
		);
		for (const value of [null, 42, 'x', [], () => 1, circle, trap, Symbol('x'), 7n])
			expect(readHost(value).problems).toEqual([{ path: '', message: hostWords.noObject }]);
		expect(readHost({ __proto__: { name: 'x' } }).settings.name).toBeNull();
		fc.assert(
			fc.property(fc.anything(), (value) => {
				const { settings } = readHost(value);
				expect(Object.keys(settings)).toEqual(Object.keys(noHostSettings));
			})
		);
	});
});
