import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../core/outcome';
import { smallestSet } from '../core/rules/smallest-set';
import { writeZip } from '../core/zip/zip-writer';
import type { CheckRequest, Fault, Progress } from './api';
import type { ShareWish } from './share-api';
import { ShareService } from './share-service';

const encoder = new TextEncoder();
const told: Progress[] = [];
let service: ShareService;

beforeEach(() => {
	told.splice(0);
	service = new ShareService('9.9.9', (progress) => told.push(progress), null);
});

/** A zip of the smallest valid set with files replaced, as the page hands it over. */
function request(changed: Readonly<Record<string, string | Uint8Array>>): CheckRequest {
	const entries = Object.entries({ ...smallestSet, ...changed }).map(([name, text]) => ({
		name,
		bytes: typeof text === 'string' ? encoder.encode(text) : text
	}));
	const file = new File([new Uint8Array(writeZip(entries))], 'elm-district.zip');
	return {
		files: [{ file, path: '' }],
		name: file.name,
		kind: 'zip',
		confirmed: false,
		asOf: '2026-10-01'
	};
}

/** A person of a school that is there, with a value that stands nowhere else and is wrong. */
const person = 'u-9,,,maybe-quade,school-1,student,zquade,,Zoe,Quade,,U9,zquade@x.example,,,,09,';
const wrong = (): CheckRequest =>
	request({ 'users.csv': `${smallestSet['users.csv']}${person}\r\n` });

function valueOf<Value>(outcome: Outcome<Value, Fault>): Value {
	return outcome.ok ? outcome.value : expect.fail(JSON.stringify(outcome.problem));
}

const textOf = async (wish: ShareWish): Promise<string> =>
	valueOf(await service.shareFile(wish)).text();

async function filesOf(file: Blob): Promise<Record<string, string>> {
	const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
	return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strFromU8(text)]));
}

describe('the report as a file', () => {
	it('is a page with what was found, and the hash of the zip', async () => {
		await service.check(wrong());
		const page = await textOf({ kind: 'page' });
		expect(page).toContain('maybe-quade');
		expect(page).toContain('elm-district.zip');
		expect(page).toMatch(/SHA-256 of the file: [0-9a-f]{64}/);
	});

	it('is a page without a value, a name or a hash, other codes each time', async () => {
		await service.check(wrong());
		const page = await textOf({ kind: 'private' });
		expect(page).not.toMatch(/quade|elm-district|[0-9a-f]{64}/i);
		expect(page).toContain('boolean-value');
		const code = (html: string): string => /<code>([0-9a-f]{16})<\/code>/.exec(html)?.[1] ?? '';
		expect(code(page)).not.toBe('');
		expect(code(await textOf({ kind: 'private' }))).not.toBe(code(page));
	});

	it('is a zip with the schools that have findings, or with one of them', async () => {
		await service.check(wrong());
		const schools = valueOf(await service.shareSchools());
		expect(schools).toMatchObject([{ school: 'school-1', findings: 2 }]);
		const [{ name }] = schools;
		const all = await filesOf(valueOf(await service.shareFile({ kind: 'schools' })));
		expect(Object.keys(all)).toEqual([`${name}.html`, `${name}.csv`]);
		const one = valueOf(await service.shareFile({ kind: 'schools', only: 'school-1' }));
		expect(await filesOf(one)).toEqual(all);
		const none = valueOf(await service.shareFile({ kind: 'schools', only: null }));
		expect(await filesOf(none)).toEqual({});
	});

	it('of a corrected roster says what is left, and names no hash of what was given', async () => {
		await service.check(wrong());
		const row = smallestSet['users.csv'].trimEnd().split('\r\n').length + 1;
		const cells = [{ row, column: 'enabledUser', to: 'true' }];
		const wish = { kind: 'cells', wish: { file: 'users.csv', cells } } as const;
		expect(valueOf(await service.applyEdit(wish)).changed).toBe(1);
		const page = await textOf({ kind: 'page' });
		expect(page).not.toContain('maybe-quade');
		expect(page).not.toContain('SHA-256');
	});

	it('cannot be had where nothing is loaded', async () => {
		expect((await service.shareFile({ kind: 'page' })).ok).toBe(false);
		expect((await service.shareSchools()).ok).toBe(false);
		expect((await service.ticket()).ok).toBe(false);
		expect((await service.anonymise(1)).ok).toBe(false);
	});
});

it('a ticket says which rules spoke how often, and nothing of the roster', async () => {
	await service.check(wrong());
	const { code, ticket } = valueOf(await service.ticket());
	expect(code).toMatch(/^RC1;9\.9\.9;1\.1;boolean-value=1,student-without-classes=1;[0-9a-f]{8}$/);
	expect(ticket.rules).toContainEqual({ rule: 'boolean-value', count: 1 });
});

describe('a copy with invented people', () => {
	it('says the same, and what became of it', async () => {
		await service.check(wrong());
		const copy = valueOf(await service.anonymise(7));
		if (copy.kind !== 'ready') return expect.fail(copy.because);
		expect(copy).toMatchObject({ name: 'anonymised.zip', findings: 2, differences: [] });
		expect(copy.cells).toBeGreaterThan(20);
		expect(copy.columns).toBeGreaterThan(10);
		const files = await filesOf(copy.file);
		expect(Object.keys(files)).toEqual(Object.keys(smallestSet));
		expect(Object.values(files).join('')).not.toMatch(/quade/i);
		expect(told.at(-1)).toMatchObject({ name: 'elm-district.zip' });
		expect(told.at(-1)?.bytesRead).toBeLessThanOrEqual(told.at(-1)?.totalBytes ?? 0);
	});

	it('is the same for the same seed', async () => {
		await service.check(wrong());
		const bytes = async (seed: number) => {
			const copy = valueOf(await service.anonymise(seed));
			return copy.kind === 'ready' ? copy.file.text() : expect.fail(copy.because);
		};
		expect(await bytes(7)).toBe(await bytes(7));
		expect(await bytes(8)).not.toBe(await bytes(7));
	});

	it('is of the roster as it was given, whatever was corrected or who judges it', async () => {
		await service.check({ ...wrong(), judge: { profiles: [{ id: 'st-math' }], day: null } });
		await service.planSafe();
		await service.applySafe();
		const copy = valueOf(await service.anonymise(7));
		expect(copy).toMatchObject({ kind: 'ready', findings: 2, differences: [] });
	});

	it('is refused in words where it cannot be made', async () => {
		const header = smallestSet['users.csv'].split('\r\n')[0];
		// 日 in Shift_JIS.
		const sign = Uint8Array.of(0x93, 0xfa);
		const line = encoder.encode(`${header}\r\nu-1,,,true,school-1,student,one,,`);
		const rest = encoder.encode(',One,,,,,,,09,\r\n');
		const bytes = new Uint8Array([...line, ...sign, ...sign, ...sign, ...sign, ...rest]);
		await service.check(request({ 'users.csv': bytes }));
		const copy = valueOf(await service.anonymise(7));
		expect(copy).toMatchObject({ kind: 'refused', because: expect.stringContaining('Shift_JIS') });
	});

	it('can be stopped', async () => {
		await service.check(wrong());
		const copying = service.anonymise(7);
		await service.stopAnonymise();
		expect(await copying).toEqual({
			ok: false,
			problem: { code: 'cancelled', detail: 'anonymise' }
		});
	});
});
