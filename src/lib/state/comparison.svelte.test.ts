import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { smallZip, withRecords } from '../../../tests/support/small-roster';
import { sealedPack } from '../core/rosters/sealed-pack';
import { deltaSet } from '../core/rules/delta-set';
import { newFileCipher } from '../storage/file-cipher';
import type { CheckRequest, CheckResult, Fault, Question } from '../workers/api';
import { RosterService } from '../workers/roster-service';
import type { RunPhase } from './check-run';
import type { ComparedRun, Delivery } from './comparison';
import { Comparison } from './comparison.svelte';
import type { Ask } from './own-profiles.svelte';

// The page's own know no streams in jsdom, and the worker reads by those.
vi.stubGlobal('File', NodeFile);
vi.stubGlobal('Blob', NodeBlob);

const offered: [Uint8Array, string, string | undefined][] = [];
vi.mock('./download', () => ({
	offerDownload: (bytes: Uint8Array, format: string, what?: string) =>
		offered.push([bytes, format, what])
}));

const leaver = 'gone-1,,,true,school-1,student,gone.one,,Gone,Away,,,,,,,03,';
const withLeaver = smallZip({ 'users.csv': withRecords('users.csv', leaver) });

const delivery = (bytes: Uint8Array, name: string, at?: number): Delivery => ({
	files: [{ file: new File([bytes as BlobPart], name), path: '' }],
	kind: 'zip',
	name,
	...(at === undefined ? {} : { at })
});

/** The check of a page, with the worker's own work behind it and no worker. */
class Run implements ComparedRun {
	readonly service = new RosterService('test', () => undefined, null);
	phase: RunPhase = 'idle';
	result: CheckResult | null = null;
	question: Question | null = null;
	fault: Fault | null = null;
	progress = null;
	otherProgress = null;
	cancelled = 0;
	requests: CheckRequest[] = [];
	/** Answers the next calls instead of the worker. */
	instead: unknown = null;
	get canCheckAgain(): boolean {
		return this.requests.length > 0;
	}

	// What the page sees of the worker are the same methods, each with a promise.
	readonly ask: Ask = ((run: (api: RosterService) => unknown) =>
		this.instead === null ? run(this.service) : this.instead) as unknown as Ask;

	async start(files: CheckRequest['files'], kind: CheckRequest['kind'], name: string) {
		await this.#check({ files, kind, name, confirmed: true, asOf: null });
	}

	async compare(files: CheckRequest['files'], kind: CheckRequest['kind'], name: string) {
		const last = this.requests.at(-1);
		if (last !== undefined) await this.#check({ ...last, previous: { files, kind, name } });
	}

	confirm(): Promise<void> {
		return Promise.resolve();
	}

	cancel(): void {
		this.cancelled += 1;
		this.phase = 'idle';
	}

	async #check(request: CheckRequest): Promise<void> {
		this.requests.push(request);
		const answer = await this.service.check(request);
		if (answer.ok && answer.value.kind === 'sealed') this.phase = 'sealed';
		if (!answer.ok || answer.value.kind !== 'result') return;
		this.result = answer.value.result;
		this.phase = this.result.refused ? 'refused' : 'done';
	}
}

let run: Run;
let comparison: Comparison;

beforeEach(() => {
	run = new Run();
	comparison = new Comparison(run);
	offered.length = 0;
});

const before = delivery(withLeaver, 'before.zip');
const after = delivery(smallZip(), 'after.zip');

describe('a comparison', () => {
	it('reads both, says what changed, and lists it', async () => {
		await comparison.start(before, after);
		expect([comparison.phase, comparison.before?.name, comparison.after?.name]).toEqual([
			'done',
			'before.zip',
			'after.zip'
		]);
		const users = comparison.result?.files.find(({ name }) => name === 'users.csv');
		expect(users).toMatchObject({ removed: 1, added: 0 });
		const page = await comparison.rows({ list: 'removed', file: 'users.csv' }, 0, 10);
		expect(page?.rows.map(({ name }) => name.name)).toEqual(['Gone Away']);
	});

	it('takes the check that is loaded as the newer one', async () => {
		await run.start(after.files, 'zip', 'after.zip');
		comparison.pick('before', before);
		await comparison.startPicked();
		expect([comparison.phase, comparison.after?.name]).toEqual(['done', 'after.zip']);
		expect(run.requests).toHaveLength(1);
	});

	it('checks changes again with the complete delivery that they rest on', async () => {
		const changes = delivery(smallZip(deltaSet({})), 'changes.zip');
		await comparison.start(before, changes);
		expect(run.requests.map(({ previous }) => previous?.name)).toEqual([undefined, 'before.zip']);
		expect(run.result?.summary.previous?.name).toBe('before.zip');
		expect([comparison.phase, comparison.result?.isDelta]).toEqual(['done', true]);
	});

	it('compares again by other options, and keeps them', async () => {
		await comparison.start(before, after);
		const first = comparison.result;
		await comparison.again({
			brakes: [
				{ per: 'file', counts: 'removed', files: ['users.csv'], percent: 1, floor: 0, when: 'over' }
			]
		});
		expect(comparison.result).not.toBe(first);
		expect(comparison.result?.brakes).toMatchObject([{ percent: 1, over: true }]);
		await comparison.again({ rollOver: 'year' });
		expect(comparison.result?.brakes).toHaveLength(1);
		expect(comparison.result?.rollOver?.kind).toBe('year');
	});

	it('follows other receivers, and forgets where another roster is checked', async () => {
		await comparison.start(before, after);
		const judged = await run.service.judge({ profiles: [{ id: 'hmh' }], day: null });
		if (judged.ok) run.result = judged.value;
		comparison.follow();
		await vi.waitFor(() => {
			expect(comparison.result?.forecasts.map(({ profile }) => profile)).toEqual(['hmh']);
		});
		run.result = null;
		comparison.follow();
		expect([comparison.phase, comparison.result]).toEqual(['idle', null]);
	});

	it('offers a list as CSV and all of it as JSON, under names without a name', async () => {
		await comparison.start(before, after);
		expect(await comparison.save('csv', { list: 'removed', file: 'users.csv' })).toBe(true);
		expect(await comparison.save('json', null)).toBe(true);
		expect(offered.map(([, format, what]) => [format, what])).toEqual([
			['csv', 'comparison'],
			['json', 'comparison']
		]);
		expect(new TextDecoder().decode(offered[0]?.[0])).toContain('Gone Away');
	});
});

describe('what stops a comparison', () => {
	it('says why the newer one could not be read', async () => {
		await comparison.start(before, delivery(new TextEncoder().encode('no zip'), 'after.zip'));
		expect(comparison.problem).toMatchObject({ side: 'after', code: 'refused' });
		expect(comparison.problem?.message).not.toBe('');
		expect(comparison.phase).toBe('stopped');
	});

	it('says of a newer one with a passphrase that it opens elsewhere, and asks nothing here', async () => {
		const pack = await sealedPack(smallZip(), await newFileCipher('correct horse'));
		await comparison.start(before, delivery(pack, 'pack.zip'));
		expect(comparison.problem).toEqual({ side: 'after', code: 'sealed', message: '' });
	});

	it('names an earlier one with a passphrase', async () => {
		const pack = await sealedPack(smallZip(), await newFileCipher('correct horse'));
		await comparison.start(delivery(pack, 'pack.zip'), after);
		expect(comparison.problem).toMatchObject({ side: 'before', code: 'refused' });
		expect(comparison.problem?.message).toContain('class pack');
	});

	it('says why the earlier one does not do', async () => {
		await comparison.start(delivery(smallZip(deltaSet({})), 'changes.zip'), after);
		expect(comparison.problem).toMatchObject({ side: 'before', code: 'changes-only' });
	});

	it('is a fault of ours where the worker is lost', async () => {
		await run.start(after.files, 'zip', 'after.zip');
		run.instead = Promise.resolve({ ok: false, problem: { code: 'worker-died', detail: '' } });
		await comparison.startBefore(before);
		expect([comparison.phase, comparison.fault?.code]).toEqual(['failed', 'worker-died']);
		expect(await comparison.rows({ list: 'removed', file: 'users.csv' }, 0, 1)).toBeNull();
		expect(await comparison.save('json', null)).toBe(false);
	});

	it('asks about an unusual earlier one, and goes on after a yes', async () => {
		await run.start(after.files, 'zip', 'after.zip');
		const question = { ratio: 900, totalBytes: 1e9 };
		run.instead = Promise.resolve({ ok: true, value: { kind: 'question', question } });
		await comparison.startBefore(before);
		expect([comparison.phase, comparison.question]).toEqual(['asking', question]);
		run.instead = null;
		await comparison.confirm();
		expect([comparison.phase, comparison.question]).toEqual(['done', null]);
	});

	it('is cancelled, and drops the answer that comes too late', async () => {
		const going = comparison.start(before, after);
		comparison.cancel();
		await going;
		expect([comparison.phase, comparison.result, run.cancelled]).toEqual(['idle', null, 1]);
	});
});

describe('what is picked', () => {
	const one = delivery(smallZip(), 'b.zip', 2_000_000);

	it('stands in the order of the days, and can be swapped', () => {
		comparison.pickBoth(one, delivery(smallZip(), 'c.zip', 1_000_000));
		const names = () => [comparison.picked.before?.name, comparison.picked.after?.name];
		expect([names(), comparison.isSorted]).toEqual([['c.zip', 'b.zip'], true]);
		comparison.swap();
		expect([names(), comparison.isSorted]).toEqual([['b.zip', 'c.zip'], false]);
	});

	it('goes by names where both were made within a minute', () => {
		comparison.pickBoth(
			delivery(smallZip(), 'export-10.zip', 2_000_000),
			delivery(smallZip(), 'export-9.zip', 2_030_000)
		);
		expect(comparison.picked.before?.name).toBe('export-9.zip');
	});

	it('takes the place of what came of others', async () => {
		await comparison.start(before, delivery(new TextEncoder().encode('no zip'), 'after.zip'));
		expect(comparison.phase).toBe('stopped');
		comparison.pickBoth(before, after);
		expect([comparison.phase, comparison.problem]).toEqual(['idle', null]);
		await comparison.startPicked();
		expect(comparison.phase).toBe('done');
		comparison.pick('before', before);
		expect([comparison.phase, comparison.picked.before]).toEqual(['idle', before]);
	});

	it('waits where others are being read', async () => {
		const going = comparison.start(before, after);
		comparison.pick('before', before);
		expect(comparison.phase).toBe('reading');
		await going;
		expect(comparison.phase).toBe('done');
	});

	it('starts nothing while something is missing', async () => {
		comparison.pick('before', before);
		await comparison.startPicked();
		expect([comparison.phase, run.requests]).toEqual(['idle', []]);
	});
});

describe('records under two ids', () => {
	it('are decided for this comparison, and handed on as a list', async () => {
		const back = 'back-9,,,true,school-1,student,gone.one,,Gone,Away,,,gone@example.org,,,,03,';
		const went = 'back-1,,,true,school-1,student,gone.one,,Gone,Away,,,gone@example.org,,,,03,';
		await comparison.start(
			delivery(smallZip({ 'users.csv': withRecords('users.csv', went) }), 'before.zip'),
			delivery(smallZip({ 'users.csv': withRecords('users.csv', back) }), 'after.zip')
		);
		const [found] = comparison.result?.rekeyed ?? [];
		if (found === undefined) expect.fail('no case was found');
		expect(comparison.decisions.of(found)).toBeNull();
		comparison.decisions.decide(found, 'keep');
		expect(await comparison.decisions.save([found])).toBe(true);
		const csv = new TextDecoder().decode(offered[0]?.[0]);
		expect(csv).toContain('Gone Away,Example School,users.csv,sourcedId,back-9,back-1,1,no,sure');
		comparison.decisions.decide(found, null);
		expect(comparison.decisions.of(found)).toBeNull();
	});
});
