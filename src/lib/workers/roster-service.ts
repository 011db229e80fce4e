import { failure, success, type Outcome } from '../core/outcome';
import type { DiffPage, DiffSelection } from '../core/snapshots/diff-rows';
import type { CheckAnswer, CheckApi, CheckRequest, Fault, JudgeRequest } from './api';
import { CheckService } from './check-service';
import type { BeforeAnswer, BeforeRequest, CompareRequest, CompareResult } from './compare-api';
import { Comparing } from './comparing';
import { faultOf } from './fault';

/** The check worker's whole work: one delivery that is checked, and an earlier one to hold it against. */
export class RosterService extends CheckService implements CheckApi {
	readonly #comparing = new Comparing();

	override check(request: CheckRequest): Promise<Outcome<CheckAnswer, Fault>> {
		this.#comparing.forget();
		return super.check(request);
	}

	override checkSample(judge?: JudgeRequest): Promise<Outcome<CheckAnswer, Fault>> {
		this.#comparing.forget();
		return super.checkSample(judge);
	}

	async loadBefore(request: BeforeRequest): Promise<Outcome<BeforeAnswer, Fault>> {
		try {
			return success(await this.#comparing.load(request, this.checked));
		} catch (fault) {
			return failure(faultOf(fault, 'loadBefore'));
		}
	}

	async compare(request: CompareRequest): Promise<Outcome<CompareResult, Fault>> {
		try {
			return found(await this.#comparing.compare(request, this.checked), 'compare');
		} catch (fault) {
			return failure(faultOf(fault, 'compare'));
		}
	}

	diffRows(
		selection: DiffSelection,
		from: number,
		count: number
	): Promise<Outcome<DiffPage, Fault>> {
		return Promise.resolve(found(this.#comparing.rows(selection, from, count), 'diffRows'));
	}

	async diffFile(
		format: 'csv' | 'json',
		selection: DiffSelection | null
	): Promise<Outcome<Uint8Array, Fault>> {
		try {
			const pieces = this.#comparing.file(format, selection);
			const bytes = pieces === null ? null : await new Blob([...pieces]).arrayBuffer();
			return found(bytes === null ? null : new Uint8Array(bytes), 'diffFile');
		} catch (fault) {
			return failure(faultOf(fault, 'diffFile'));
		}
	}

	closeBefore(): Promise<void> {
		this.#comparing.close();
		return Promise.resolve();
	}

	override async close(): Promise<void> {
		this.#comparing.close();
		await super.close();
	}
}

const found = <Value>(value: Value | null, detail: string): Outcome<Value, Fault> =>
	value === null ? failure({ code: 'internal', detail }) : success(value);
