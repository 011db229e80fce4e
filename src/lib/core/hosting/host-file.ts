import type { HostSettings } from './host-settings';

/**
 * The text of host.js for these settings, to be read and edited by hand. Only what is set stands in it.
 * `readHost` gives the same settings back.
 */
export function hostFile(settings: HostSettings): string {
	const { name, logo, accent, profiles, defaultProfile, lockProfile, support, language } = settings;
	const own = settings.ownProfiles.map((text): unknown => JSON.parse(text));
	const parts = Object.entries({
		name,
		logo,
		colors: accent === null ? null : { accent },
		profiles,
		defaultProfile,
		lockProfile: lockProfile ? true : null,
		ownProfiles: own.length === 0 ? null : own,
		support,
		language
	}).filter(([, value]) => value !== null);
	const body = parts.map(([key, value]) => `\t${key}: ${literal(value)}`).join(',\n');
	return `/* Edit this file by hand: no rebuild is needed. */\nglobalThis.rollcallHost = {${body === '' ? '' : `\n${body}\n`}};\n`;
}

/** A value as a script has it: JSON, in which nothing can end the script or a line of it. */
const literal = (value: unknown): string =>
	JSON.stringify(value, null, '\t')
		.replaceAll('<', '\\u003c')
		.replaceAll('\u2028', '\\u2028')
		.replaceAll('\u2029', '\\u2029')
		.replaceAll('\n', '\n\t');
