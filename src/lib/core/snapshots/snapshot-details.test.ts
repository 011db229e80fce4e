import { describe, expect, it } from 'vitest';
import { checkedSmall } from '../../../../tests/support/small-roster';
import { groupView } from '../report/group-view';
import { allGroups, summary } from '../report/summary';
import { writeZip } from '../zip/zip-writer';
import { snapshotDetails, snapshotLine, type SnapshotDetails } from './snapshot';
import { packDetails, unpackDetails } from './snapshot-details';

async function details(): Promise<SnapshotDetails> {
	const checked = await checkedSmall({ 'orgs.csv': 'sourcedId,name\r\no1,A\r\no1,B\r\n' });
	const options = { toolVersion: '1.0.0', asOf: '2026-11-27', sha256: null, sample: 100 };
	return snapshotDetails(
		checked.set,
		{ kind: 'zip', leftOut: [{ name: 'a.txt', because: 'other' }] },
		{
			summary: summary(checked, options),
			groups: allGroups(checked).map((group) => groupView(group, Math.min(group.count, 100)))
		}
	);
}

const zipped = (text: string): Uint8Array =>
	writeZip([{ name: 'details.json', bytes: new TextEncoder().encode(text) }]);

describe('the details of a snapshot', () => {
	it('come back as they were', async () => {
		const kept = await details();
		expect(kept.groups.length).toBeGreaterThan(1);
		expect(await unpackDetails(packDetails(kept))).toEqual({ ok: true, value: kept });
	});

	it('know the source system from the manifest', async () => {
		expect((await details()).source).toEqual({ name: 'Example SIS', code: 'example' });
	});

	it('make the line of a list, which has no groups and no records', async () => {
		const kept = await details();
		const label = { name: 'Before the holidays', note: 'first try', brakes: [] };
		const line = snapshotLine(label, kept);
		expect(line).toMatchObject({ ...label, source: kept.source, counts: kept.summary.counts });
		expect(JSON.stringify(line)).not.toContain('o1');
	});

	it.each([
		['no zip', new TextEncoder().encode('{}'), '$'],
		['no JSON', zipped('{'), '$'],
		['null', zipped('null'), '$'],
		['a list', zipped('[]'), '$'],
		['another format', zipped('{"format":"x"}'), '$.format']
	])('are refused with the place of the fault: %s', async (_, bytes, place) => {
		expect(await unpackDetails(bytes)).toEqual({ ok: false, problem: place });
	});

	it('are refused when one key lacks or is of another kind, wherever it stands', async () => {
		const kept = await details();
		const broken = (change: object) =>
			unpackDetails(packDetails({ ...kept, ...change } as SnapshotDetails));
		expect(await broken({ leftOut: [{ name: 1 }] })).toEqual({
			ok: false,
			problem: '$.leftOut[0].name'
		});
		const input = { ...kept.summary.input, bytes: -1 };
		expect(await broken({ summary: { ...kept.summary, input } })).toEqual({
			ok: false,
			problem: '$.summary.input.bytes'
		});
		expect(await broken({ groups: kept.groups.slice(1) })).toEqual({
			ok: false,
			problem: '$.groups'
		});
	});

	it('are refused when they are damaged', async () => {
		const bytes = packDetails(await details());
		bytes[bytes.length >> 1] ^= 8;
		expect(await unpackDetails(bytes)).toEqual({ ok: false, problem: '$' });
	});
});
