import { check, type CheckOptions, type Checked } from '../core/check';
import { judge } from '../core/profiles/judge';
import { diffCsv } from '../core/report/diff-csv';
import { changesTaken } from '../core/snapshots/changes-taken';
import { compare, type Comparison, type ReceiverForecast } from '../core/snapshots/comparison';
import { countsBySchool, effectsBySchool } from '../core/snapshots/counts-by-school';
import { classCounts, diffFile, diffForecast, diffJson } from '../core/snapshots/diff-report';
import { DiffRows, type DiffPage, type DiffSelection } from '../core/snapshots/diff-rows';
import { countKinds } from '../core/snapshots/kind-counts';
import { membership } from '../core/snapshots/membership';
import { RecordNames } from '../core/snapshots/people';
import { foundRollOver, type RollOver } from '../core/snapshots/roll-over';
import { isDeltaSet } from '../core/snapshots/roster-diff';
import type { Progress } from './api';
import type { BrakeReason } from '../core/snapshots/snapshot';
import type {
	BeforeAnswer,
	BeforeRequest,
	CompareRequest,
	CompareResult,
	DeltaAnswer,
	ForecastView,
	LoadedBefore
} from './compare-api';
import { compareWords } from './compare-words';
import { deltaAnswer } from './delta-answer';
import { packageInput } from './package-input';
import { ProgressTeller } from './progress-teller';
import type { OpenPath, RemoteSlices } from './slice-port';

/** An earlier delivery beside the loaded one, and what changed between them. */
export class Comparing {
	#before: Checked | null = null;
	#comparison: Comparison | null = null;
	#rows: DiffRows | null = null;

	/**
	 * Reads the earlier delivery. Two rosters are held then: an earlier one is forgotten first.
	 * @param tell hears how far it is
	 * @param slices the worker that inflates, where there is one; it turns to this delivery
	 */
	async load(
		request: BeforeRequest,
		after: Checked | null,
		tell: (progress: Progress) => void = () => undefined,
		slices: RemoteSlices | null = null
	): Promise<BeforeAnswer> {
		this.close();
		const input = packageInput(request);
		// What is wrong with the earlier one is of no interest any more: how far it is is all that is told.
		const { onStart, onProgress, pause } = new ProgressTeller(input, tell).hooks;
		const checked = await check(input, {
			confirmed: request.confirmed,
			asOf: after?.set.asOf ?? null,
			...{ onStart, onProgress, pause },
			...openedBy(slices?.turnTo?.(request))
		});
		if (checked.kind === 'question') return checked;
		const problem = problemOf(checked, after);
		if (problem === null) this.#before = checked;
		const { name } = checked.input;
		const said = checked.groups[0]?.group(0).message ?? '';
		const message = problem === null ? '' : compareWords[problem](name, said);
		return { kind: 'loaded', name, oneroster: checked.version, problem, message };
	}

	/** Holds both against each other; null where one is missing. Receivers judge the earlier one, too. */
	async compare(request: CompareRequest, after: Checked | null): Promise<CompareResult | null> {
		const start = performance.now();
		if (this.#before === null || after === null) return null;
		const before = await judge(
			this.#before,
			after.judgements.map(({ chosen }) => chosen)
		);
		const pairs = after.judgements.map((judgement, at) => ({
			before: { set: before.set, judgement: before.judgements[at] },
			after: { set: after.set, judgement }
		}));
		const comparison = compare(before.set, after.set, pairs, request);
		this.#comparison = comparison;
		this.#rows = new DiffRows(comparison);
		const takers = after.judgements.map(({ chosen: { profile } }) => ({
			...{ id: profile.id, title: profile.title },
			...changesTaken(profile)
		}));
		return { ...resultOf(comparison), takers, milliseconds: performance.now() - start };
	}

	rows(selection: DiffSelection, from: number, count: number): DiffPage | null {
		return this.#rows?.page(selection, from, count) ?? null;
	}

	/** The pieces of a file; null where nothing was compared. */
	file(
		format: 'csv' | 'json',
		selection: DiffSelection | null,
		reasons: readonly BrakeReason[]
	): Iterable<string> | null {
		if (this.#comparison === null || this.#rows === null) return null;
		if (format === 'json') return diffJson(this.#comparison, null, reasons);
		return selection === null ? null : diffCsv(this.#rows, selection);
	}

	/** A delivery of changes; null where one of the two is missing. */
	async delta(at: string, after: Checked | null): Promise<DeltaAnswer | null> {
		return this.#before === null || after === null ? null : deltaAnswer(this.#before, after, at);
	}

	/** Forgets the comparison: the newer delivery is another one. */
	forget(): void {
		this.#comparison = null;
		this.#rows = null;
	}

	close(): void {
		this.forget();
		this.#before = null;
	}
}

/** Opens the files elsewhere, as an option of the check. */
const openedBy = (open: OpenPath | undefined): Pick<CheckOptions, 'open'> =>
	open === undefined ? {} : { open: (file) => open(file.path) };

function problemOf(before: Checked, after: Checked | null): LoadedBefore['problem'] {
	if (after === null || after.refused) return 'nothing-loaded';
	if (before.refused) return 'refused';
	if (before.version !== after.version) return 'other-version';
	return isDeltaSet(before.set) ? 'changes-only' : null;
}

function resultOf(comparison: Comparison): Omit<CompareResult, 'milliseconds' | 'takers'> {
	const { diff, departures, rollOver, rekeyed } = comparison;
	const [was, is] = [new RecordNames(diff.before), new RecordNames(diff.after)];
	return {
		isDelta: diff.isDelta,
		files: diff.files.map(diffFile),
		schools: comparison.schools,
		classes: classCounts(comparison.classes),
		brakes: comparison.brakes,
		rollOver:
			rollOver === null
				? null
				: {
						kind: rollOver.kind,
						because: rollOver.because,
						expected: rollOver.expected,
						departures: departures.files.map(diffFile),
						sameGrade: rollOver.sameGrade.length
					},
		rollOverFound: foundRollOver(diff),
		forecasts: comparison.forecasts.map((each) => forecastView(each, rollOver)),
		rekeyed: rekeyed.map((each) => ({
			...each,
			nameBefore: was.name(each.file, each.recordBefore),
			nameAfter: is.name(each.file, each.recordAfter)
		}))
	};
}

function forecastView(each: ReceiverForecast, rollOver: RollOver | null): ForecastView {
	const { before } = each.diff;
	const off = each.files.find(({ file }) => file === 'users.csv')?.off.records ?? [];
	const expected = rollOver?.churn.file('users.csv');
	return {
		...diffForecast(each),
		offAsExpected: off.filter((record) => expected?.removed[record] === 1).length,
		offKinds: countKinds(off, membership(before)?.kind ?? (() => 'other')),
		offBySchool: countsBySchool(before, 'users.csv', off),
		classesBySchool: effectsBySchool(before, each.classes)
	};
}
