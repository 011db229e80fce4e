import { transfer } from 'comlink';
import { failure, success, type Outcome } from '../core/outcome';
import { sampleInput } from '../core/sample/sample-input';
import type { DiffPage, DiffSelection } from '../core/snapshots/diff-rows';
import type { SnapshotLabel } from '../core/snapshots/snapshot';
import type { KeptChurn } from '../core/snapshots/timeline-churn';
import type { PackageInput } from '../core/zip/open-package';
import type { BrakeReason } from '../core/snapshots/snapshot';
import type {
	CheckAnswer,
	CheckApi,
	CheckRequest,
	CheckResult,
	Fault,
	JudgeRequest,
	LanguageApi
} from './api';
import type { KeptReadRequest } from './churn-api';
import { Churning } from './churning';
import type {
	BeforeAnswer,
	BeforeRequest,
	CompareRequest,
	CompareResult,
	DeltaAnswer
} from './compare-api';
import { Comparing } from './comparing';
import { faultOf } from './fault';
import type { KeepHead, TakenFile } from './keep-api';
import { Keeping } from './keeping';
import { packageInput } from './package-input';
import { unsealed } from './sealed-request';
import { SheetService } from './sheet-service';

/** The check worker's whole work: one delivery that is checked, and an earlier one to hold it against. */
export class RosterService extends SheetService implements Omit<CheckApi, keyof LanguageApi> {
	readonly #comparing = new Comparing();
	readonly #keeping = new Keeping();
	readonly #churning = new Churning(this.tell);
	/** How to open once more what is checked, and what came of it. */
	#input: (() => PackageInput) | null = null;
	#result: CheckResult | null = null;

	override async check(given: CheckRequest): Promise<Outcome<CheckAnswer, Fault>> {
		const unlocked = await unsealed(given);
		if (unlocked.kind === 'sealed') return success(unlocked);
		const { request } = unlocked;
		this.#comparing.forget();
		this.#input = () => packageInput(request);
		this.#result = null;
		return super.check(request);
	}

	override checkSample(judge?: JudgeRequest): Promise<Outcome<CheckAnswer, Fault>> {
		this.#comparing.forget();
		this.#input = sampleInput;
		this.#result = null;
		return super.checkSample(judge);
	}

	async readKept(request: KeptReadRequest): Promise<Outcome<KeptChurn | null, Fault>> {
		try {
			return success(await this.#churning.read(request));
		} catch (fault) {
			return failure(faultOf(fault, 'readKept'));
		}
	}

	async loadBefore(request: BeforeRequest): Promise<Outcome<BeforeAnswer, Fault>> {
		try {
			return success(await this.#comparing.load(request, this.checked, this.tell, this.open));
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
		selection: DiffSelection | null,
		reasons: readonly BrakeReason[] = []
	): Promise<Outcome<Uint8Array, Fault>> {
		try {
			const pieces = this.#comparing.file(format, selection, reasons);
			const bytes = pieces === null ? null : await new Blob([...pieces]).arrayBuffer();
			return found(bytes === null ? null : new Uint8Array(bytes), 'diffFile');
		} catch (fault) {
			return failure(faultOf(fault, 'diffFile'));
		}
	}

	async makeDelta(at: string): Promise<Outcome<DeltaAnswer, Fault>> {
		try {
			return found(await this.#comparing.delta(at, this.checked), 'makeDelta');
		} catch (fault) {
			return failure(faultOf(fault, 'makeDelta'));
		}
	}

	closeBefore(): Promise<void> {
		this.#comparing.close();
		return Promise.resolve();
	}

	async startKeeping(label: SnapshotLabel, at: string): Promise<Outcome<KeepHead | null, Fault>> {
		const [checked, result] = [this.checked, this.#result];
		if (checked === null || result === null || this.#input === null) return success(null);
		try {
			const opened = await this.asked('startKeeping', (editing) => editing.corrected());
			const corrected = opened.ok ? opened.value : null;
			const check = { set: checked.set, input: this.#input(), corrected, result };
			return success(await this.#keeping.start(check, label, at));
		} catch (fault) {
			return failure(faultOf(fault, 'startKeeping'));
		}
	}

	async takeFile(file: File, passphrase: string | null): Promise<Outcome<TakenFile, Fault>> {
		try {
			return success(await this.#keeping.take(file, passphrase));
		} catch (fault) {
			return failure(faultOf(fault, 'takeFile'));
		}
	}

	async keepPiece(): Promise<Outcome<Uint8Array | null, Fault>> {
		try {
			const piece = await this.#keeping.piece();
			return transfer(success(piece), piece === null ? [] : [piece.buffer]);
		} catch (fault) {
			return failure(faultOf(fault, 'keepPiece'));
		}
	}

	stopKeeping(): Promise<void> {
		this.#keeping.stop();
		return Promise.resolve();
	}

	override async close(): Promise<void> {
		this.#comparing.close();
		this.#keeping.stop();
		this.#input = null;
		this.#result = null;
		await super.close();
	}

	/** Remembers what is shown, with its corrections, for keeping it. */
	protected override async shown(
		...judged: Parameters<SheetService['shown']>
	): Promise<CheckResult> {
		return (this.#result = await super.shown(...judged));
	}
}

const found = <Value>(value: Value | null, detail: string): Outcome<Value, Fault> =>
	value === null ? failure({ code: 'internal', detail }) : success(value);
