import type { RosterSet } from '../rules/roster-set';
import { brakesOf, defaultBrakes, type Brake, type BrakeRule } from './brakes';
import { forecast, type Forecast, type Judged } from './forecast';
import { profileBrakes } from './profile-brakes';
import { rekeyedRecords, type Rekeyed } from './rekeyed';
import { diffRosters, type RosterDiff } from './roster-diff';

/** What a receiver makes of both deliveries. */
export interface ReceiverPair {
	readonly before: Judged;
	readonly after: Judged;
}

/** A receiver's forecast, and the thresholds at which it stops by itself. */
export interface ReceiverForecast extends Forecast {
	readonly brakes: readonly Brake[];
}

/** Everything that a comparison of two deliveries says. */
export interface Comparison {
	readonly diff: RosterDiff;
	readonly brakes: readonly Brake[];
	readonly forecasts: readonly ReceiverForecast[];
	readonly rekeyed: readonly Rekeyed[];
}

/**
 * Compares two deliveries: what changed, whom it would switch off at which receiver, who came back
 * under another id, and what asks for a look before it is sent.
 */
export function compare(
	before: RosterSet,
	after: RosterSet,
	receivers: readonly ReceiverPair[],
	brakes: readonly BrakeRule[] = defaultBrakes
): Comparison {
	const diff = diffRosters(before, after);
	return {
		diff,
		brakes: brakesOf(diff, brakes),
		forecasts: receivers.map((each) => ({
			...forecast(each.before, each.after),
			brakes: profileBrakes(each.after.judgement.chosen.profile, diff)
		})),
		rekeyed: diff.files.flatMap((file) => rekeyedRecords(file, before, after))
	};
}
