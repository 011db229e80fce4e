import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostFile } from './host-file';
import { noHostSettings, readHost, type HostSettings } from './host-settings';

/** What the page would find after it ran the file. */
function ran(text: string): unknown {
	const page: { rollcallHost?: unknown } = {};
	// Run as a page would run it; the text is what the function under test has just made.
	new Function('globalThis', text)(page);
	return page.rollcallHost;
}

describe('a host.js that was made', () => {
	it('sets nothing where nothing was chosen', () => {
		expect(ran(hostFile(noHostSettings))).toEqual({});
	});

	it('gives back what was chosen, whatever is written in it', () => {
		const text = fc
			.string({ minLength: 1, maxLength: 60 })
			.filter((each) => each.trim() === each && each !== '');
		fc.assert(
			fc.property(text, fc.boolean(), fc.jsonValue(), (name, isLocked, json) => {
				const settings: HostSettings = {
					...noHostSettings,
					name,
					logo: 'logo.svg',
					accent: '#1a4e85',
					profiles: ['hmh'],
					defaultProfile: 'hmh',
					lockProfile: isLocked,
					ownProfiles: [JSON.stringify({ given: json })],
					support: 'https://a.example/help',
					language: 'es'
				};
				expect(readHost(ran(hostFile(settings)))).toEqual({ settings, problems: [] });
			})
		);
	});

	it('cannot end the script that it stands in', () => {
		expect(hostFile({ ...noHostSettings, name: '</script>\u2028x' })).not.toMatch(
			/<\/script|\u2028/
		);
	});
});
