import { afterEach, expect, it } from 'vitest';
import * as own from '../../../languages/es/core/profiles/format/words';
import { speak } from '../../../languages/words-in-use';
import { parseProfile } from '../parse-profile';

afterEach(() => {
	speak({});
});

/** Why a profile is refused whose id, day and format are not as they should be. */
function reasons(): string[] {
	const read = parseProfile('{ "format": "x", "id": "Two Words", "revision": "soon", "extra": 1 }');
	return read.ok ? [] : read.problem.map(({ path, reason }) => `${path} ${reason}`);
}

it('says in the language in use why a profile is refused', () => {
	const before = reasons();
	expect(before).toContain(
		'$.revision "soon" does not fit here. Expected is a date such as 2026-11-22.'
	);
	speak({ 'core/profiles/format/words': own });
	expect(reasons()).toEqual(
		expect.arrayContaining([
			'$.id "Two Words" no va aquí. Se espera palabras en minúsculas con guiones.',
			'$.revision "soon" no va aquí. Se espera una fecha como 2026-11-22.',
			'$.title Falta esta clave.',
			'$.extra Esta clave no es parte de rollcall-profile/1.'
		])
	);
	speak({});
	expect(reasons()).toEqual(before);
});
