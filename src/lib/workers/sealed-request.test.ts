import { describe, expect, it } from 'vitest';
import { districtZip, district } from '../../../tests/support/district';
import { smallZip } from '../../../tests/support/small-roster';
import type { CheckRequest } from './api';
import { RosterService } from './roster-service';
import { unsealed } from './sealed-request';

/* Class packs in the check worker, without a worker. */

const passphrase = 'correct horse battery';

const requestOf = (bytes: Uint8Array, more: Partial<CheckRequest> = {}): CheckRequest => ({
	files: [{ file: new File([bytes as BlobPart], 'a.zip'), path: '' }],
	...{ name: 'a.zip', kind: 'zip', confirmed: false, asOf: null, ...more }
});

async function loaded(): Promise<RosterService> {
	const service = new RosterService('test', () => undefined, null);
	await service.check(requestOf(await districtZip(district({ students: 300, seed: 3 }), 1)));
	return service;
}

async function packOf(service: RosterService, typed: string | null): Promise<Uint8Array> {
	const found = await service.findSchools('', 1);
	const [school] = found.ok ? found.value.schools : [];
	const pack = await service.classPack({ kind: 'school', id: school?.id ?? '' }, typed);
	return pack.ok && pack.value.kind === 'pack' ? pack.value.bytes : expect.fail('no pack');
}

describe('a class pack with a passphrase, dropped for a check', () => {
	it('waits for it, says a wrong one, and is checked as the pack in it is', async () => {
		const service = await loaded();
		const sealed = await packOf(service, passphrase);
		const waits = { ok: true, value: { kind: 'sealed', problem: null } };
		expect(await service.check(requestOf(sealed))).toEqual(waits);
		const wrong = await service.check(requestOf(sealed, { passphrase: 'another' }));
		expect(wrong).toMatchObject({ value: { problem: 'wrong-passphrase' } });
		const right = await service.check(requestOf(sealed, { passphrase }));
		const plain = await packOf(service, null);
		const open = await service.check(requestOf(plain));
		if (!right.ok || right.value.kind !== 'result') throw new Error(JSON.stringify(right));
		if (!open.ok || open.value.kind !== 'result') throw new Error(JSON.stringify(open));
		expect(right.value.result.summary.files).toEqual(open.value.result.summary.files);
		expect(right.value.result.refused).toBe(false);
	});

	it('leaves what is loaded as it is while it is not open', async () => {
		const service = await loaded();
		const before = await service.findSchools('', 50);
		await service.check(requestOf(await packOf(service, passphrase)));
		expect(await service.findSchools('', 50)).toEqual(before);
	});

	it('is damaged where its end lacks, with a passphrase or without', async () => {
		const sealed = await packOf(await loaded(), passphrase);
		const cut = sealed.slice(0, -50);
		expect(await unsealed(requestOf(cut))).toEqual({ kind: 'sealed', problem: 'damaged' });
		const typed = await unsealed(requestOf(cut, { passphrase }));
		expect(typed).toEqual({ kind: 'sealed', problem: 'damaged' });
	});

	it('lets every other file pass, without a passphrase in the request', async () => {
		const request = requestOf(smallZip());
		const passed = await unsealed({ ...request, passphrase });
		expect(passed).toEqual({ kind: 'request', request });
		const two = { ...request, files: [...request.files, ...request.files] };
		expect(await unsealed(two)).toEqual({ kind: 'request', request: two });
	});
});
