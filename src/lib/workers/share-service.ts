import type { Checked } from '../core/check';
import { failure, success, type Outcome } from '../core/outcome';
import { privatePage, wholePage } from '../core/report/html/report-pages';
import { schoolReports } from '../core/report/html/school-report';
import { schoolZip } from '../core/report/html/school-zip';
import { inPieces } from '../core/report/json-texts';
import type { ReportSummary } from '../core/report/report';
import { summary } from '../core/report/summary';
import { ticketCode, ticketOf } from '../core/report/ticket-code';
import { copyAnswer } from './anonymising';
import type { CheckAnswer, CheckRequest, Fault, JudgeRequest } from './api';
import { breath } from './breath';
import { givenDelivery, sampleDelivery, type EditedDelivery } from './edit-delivery';
import { faultOf } from './fault';
import { HabitService } from './habit-service';
import type { ShareApi, ShareWish } from './share-api';

/** The check worker's work on files that leave the page: of the roster as it is corrected. */
export class ShareService extends HabitService implements ShareApi {
	#copying: AbortController | null = null;
	#given: EditedDelivery | null = null;

	override check(request: CheckRequest): Promise<Outcome<CheckAnswer, Fault>> {
		this.#load(givenDelivery(request));
		return super.check(request);
	}

	override checkSample(request?: JudgeRequest): Promise<Outcome<CheckAnswer, Fault>> {
		this.#load(sampleDelivery);
		return super.checkSample(request);
	}

	shareFile(wish: ShareWish): ReturnType<ShareApi['shareFile']> {
		return this.#made('shareFile', async (checked) =>
			fileOf(wish, checked, await this.#facts(checked))
		);
	}

	shareSchools(): ReturnType<ShareApi['shareSchools']> {
		return this.#made('shareSchools', async (checked) => {
			const parts = await schoolReports(checked, 1, breath());
			return parts.map(({ school, name, groups }) => ({
				...{ school, name },
				findings: groups.reduce((sum, { count }) => sum + count, 0)
			}));
		});
	}

	ticket(): ReturnType<ShareApi['ticket']> {
		return this.#made('ticket', (checked) => {
			const ticket = ticketOf(checked, this.toolVersion);
			return { code: ticketCode(ticket), ticket };
		});
	}

	anonymise(seed: number): ReturnType<ShareApi['anonymise']> {
		const stop = new AbortController();
		this.#copying?.abort();
		this.#copying = stop;
		return this.asked('anonymise', async ({ pack, original, options }) => {
			const sha256 = (await this.#given?.hash()) ?? null;
			// What nobody can read any more cannot be copied either.
			if (sha256 === null) throw new DOMException('gone', 'NotReadableError');
			const { signal } = stop;
			return copyAnswer({ pack, original, options, seed, sha256, signal, tell: this.tell });
		});
	}

	stopAnonymise(): Promise<void> {
		this.#copying?.abort();
		return Promise.resolve();
	}

	override async close(): Promise<void> {
		this.#load(null);
		await super.close();
	}

	#load(given: EditedDelivery | null): void {
		this.#copying?.abort();
		this.#given = given;
	}

	/** The hash is that of what was given: a corrected roster is another one. */
	async #facts(checked: Checked): Promise<ReportSummary> {
		const log = await this.editLog();
		const isCorrected = log.ok && log.value.lines.length > 0;
		const sha256 = isCorrected ? null : ((await this.#given?.hash()) ?? null);
		const { toolVersion } = this;
		return summary(checked, { toolVersion, asOf: checked.set.asOf, sha256, sample: 0 });
	}

	async #made<Value>(
		where: string,
		make: (checked: Checked) => Value | Promise<Value>
	): Promise<Outcome<Value, Fault>> {
		const { checked } = this;
		if (checked === null) return failure({ code: 'internal', detail: where });
		try {
			return success(await make(checked));
		} catch (fault) {
			return failure(faultOf(fault, where));
		}
	}
}

async function fileOf(wish: ShareWish, checked: Checked, facts: ReportSummary): Promise<Blob> {
	if (wish.kind === 'page') return pageOf(wholePage(checked, facts));
	if (wish.kind === 'private') {
		const page = privatePage(checked, facts, randomSalt());
		if (!page.ok) throw new Error(page.problem);
		return pageOf(page.value);
	}
	const only = wish.only === undefined ? {} : { only: wish.only };
	const parts: Blob[] = [];
	for await (const piece of schoolZip(checked, facts, { ...only, pause: breath() }))
		parts.push(new Blob([new Uint8Array(piece)]));
	return new Blob(parts, { type: 'application/zip' });
}

const pageOf = (texts: Iterable<string>): Blob =>
	new Blob([...inPieces(texts)], { type: 'text/html;charset=utf-8' });

/** Drawn for one page and kept nowhere. */
const randomSalt = (): string =>
	Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');
