import type { Brake } from '../core/snapshots/brakes';
import type { BrakeReason } from '../core/snapshots/snapshot';
import type { KeptChecksView } from './kept-checks';
import { now } from './own-profile-text';

/** What a screen may see and ask of the reasons why a big change is right. */
export interface BrakeReasonsView {
	/** Those of the loaded check that are not kept yet: to be given to `keep` with its label. */
	readonly held: readonly BrakeReason[];
	/** All of the loaded check: kept with it, and held. */
	readonly given: readonly BrakeReason[];
	/** True where the loaded check is kept, so that a reason goes with it at once. */
	readonly isKept: boolean;
	/** The last reason that was given for just this brake and these numbers; null where none was. */
	reasonFor(brake: Brake): BrakeReason | null;
	/** Writes a reason down for brakes that ask. False where it could only be held. */
	give(brakes: readonly Brake[], reason: string): Promise<boolean>;
}

/** The loaded check, and whether it is kept. */
interface Kept {
	readonly run: { readonly checkedAt: string | null };
	readonly kept: Pick<KeptChecksView, 'current' | 'addReason'>;
}

/** Reasons for big changes: with the kept check, or held until the loaded one is kept. */
export class BrakeReasons implements BrakeReasonsView {
	readonly #run: Kept['run'];
	readonly #kept: Kept['kept'];
	readonly #now: () => string;
	/** Of which check, by its time. */
	#all = $state.raw<{ readonly of: string; readonly reasons: readonly BrakeReason[] } | null>(null);

	constructor({ run, kept }: Kept, clock: () => string = now) {
		this.#run = run;
		this.#kept = kept;
		this.#now = clock;
	}

	get held(): readonly BrakeReason[] {
		const all = this.#all;
		if (all === null || all.of !== this.#run.checkedAt) return [];
		return all.reasons.filter((each) => !this.#written.some((other) => isSame(each, other)));
	}

	get given(): readonly BrakeReason[] {
		return [...this.#written, ...this.held];
	}

	get isKept(): boolean {
		return this.#kept.current !== null;
	}

	get #written(): readonly BrakeReason[] {
		return this.#kept.current?.line?.brakes ?? [];
	}

	reasonFor(brake: Brake): BrakeReason | null {
		return this.given.findLast((each) => isAbout(each, brake)) ?? null;
	}

	async give(brakes: readonly Brake[], reason: string): Promise<boolean> {
		const of = this.#run.checkedAt;
		if (of === null) return false;
		const at = this.#now();
		const reasons = brakes.map(({ file, school, rule, of: whole, count, share }) => ({
			...{ file, school, rule, of: whole, count, share },
			...{ reason, at }
		}));
		// Of those that are not written down yet the latest counts.
		const others = this.held.filter((each) => !brakes.some((brake) => isAbout(each, brake)));
		this.#all = { of, reasons: [...others, ...reasons] };
		const id = this.#kept.current?.id;
		if (id === undefined) return false;
		// One after the other: each is written with those before it.
		for (const each of reasons) {
			const written = await this.#kept.addReason(id, each);
			if (!written.ok) return false;
		}
		return true;
	}
}

const isAbout = (reason: BrakeReason, { file, school, rule, of, count }: Brake): boolean =>
	reason.file === file &&
	reason.school === school &&
	reason.rule === rule &&
	reason.of === of &&
	reason.count === count;

const isSame = (one: BrakeReason, other: BrakeReason): boolean =>
	one.at === other.at &&
	one.file === other.file &&
	one.school === other.school &&
	one.rule === other.rule;
