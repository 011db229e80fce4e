import { describe, expect, it } from 'vitest';
import { smallZip, withRecords } from '../../../tests/support/small-roster';
import type { Progress } from './api';
import { Churning } from './churning';
import type { KeptReadRequest } from './churn-api';

const leaver = 'gone-1,,,true,school-1,student,gone.one,,=Gone,Away,,,,,,,03,';
const withLeaver = smallZip({ 'users.csv': withRecords('users.csv', leaver) });

const request = (id: string, bytes: Uint8Array): KeptReadRequest => ({
	id,
	// The bytes lie in a plain buffer, which the type of the maker does not say.
	files: [{ file: new File([bytes as BlobPart], `${id}.zip`), path: '' }],
	name: `${id}.zip`,
	kind: 'zip'
});

describe('kept rosters that are read one after the other', () => {
	it('are held against the one before', async () => {
		const told: Progress[] = [];
		const churning = new Churning((progress) => told.push(progress));
		const first = await churning.read(request('one', withLeaver));
		expect(first).toMatchObject({ since: null, files: null, sizes: { schools: 1 } });
		const second = await churning.read(request('two', smallZip()));
		expect(second?.since).toBe('one');
		expect(second?.files?.[0]).toMatchObject({ file: 'users.csv', before: 3, after: 2, left: 1 });
		const third = await churning.read(request('three', withLeaver));
		expect(third?.files?.[0]).toMatchObject({ before: 2, after: 3, came: 1, left: 0 });
		expect(new Set(told.map(({ name }) => name))).toEqual(
			new Set(['one.zip', 'two.zip', 'three.zip'])
		);
	});

	it('give nothing where one is no roster, and the next one has none before it', async () => {
		const churning = new Churning(() => undefined);
		await churning.read(request('one', withLeaver));
		expect(await churning.read(request('two', new Uint8Array(9)))).toBeNull();
		expect(await churning.read(request('three', smallZip()))).toMatchObject({ since: null });
	});

	it('hold no name and no id of a person', async () => {
		const churning = new Churning(() => undefined);
		await churning.read(request('one', withLeaver));
		const text = JSON.stringify(await churning.read(request('two', smallZip())));
		expect(text).not.toMatch(/gone|away|school-1|student-1/i);
	});
});
