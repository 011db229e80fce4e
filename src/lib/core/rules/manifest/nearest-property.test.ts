import { describe, expect, it } from 'vitest';
import { versions } from '../../spec/versions';
import { nearestProperty } from './nearest-property';

const names = (versions['1.1'].manifest?.properties ?? []).map(({ name }) => name);

describe('nearestProperty', () => {
	it.each([
		['File.Users', 'file.users'],
		['file.users ', 'file.users'],
		['file.users*', 'file.users'],
		['file.users.csv', 'file.users'],
		['users.csv', 'file.users'],
		['users', 'file.users'],
		['file.user', 'file.users'],
		['file_lineItems', 'file.lineItems'],
		['manifestVersion', 'manifest.version'],
		['onerosterversion', 'oneroster.version'],
		['source.system', undefined],
		['file.roles', undefined],
		['file.seatingPlans', undefined],
		['version', undefined],
		['file.', undefined],
		['', undefined]
	])('%j is near %s', (name, property) => {
		expect(nearestProperty(name, names)).toBe(property);
	});

	it('finds every property in capital letters', () => {
		expect(names.map((name) => nearestProperty(name.toUpperCase(), names))).toEqual(names);
	});
});
