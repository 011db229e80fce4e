import type { CheckRunView } from './check-run';
import type { KeptChecksView } from './kept-checks';

/** What is left of a roster after a teacher said to forget everything: looked for, not taken for granted. */
export interface Farewell {
	/** The part of the page that reads rosters still answers questions about one. */
	readonly hasRoster: boolean;
	/** The device has a line of counts of its check. */
	readonly hasLine: boolean;
	/** It is kept on the device, because somebody wanted it so. */
	readonly isKept: boolean;
}

/**
 * Lets go of the roster that is loaded. A check that began elsewhere has left a line of counts: it goes,
 * too.
 * @returns when the roster was checked, ISO 8601 in UTC
 */
export async function forgetRoster(
	run: Pick<CheckRunView, 'checkedAt' | 'history' | 'forget' | 'reset' | 'cancel'>
): Promise<string | null> {
	const { checkedAt } = run;
	const line = run.history.find(({ at }) => at === checkedAt);
	if (line !== undefined) await run.forget(line.id);
	run.reset();
	// Ends the workers: what they held is not only unused, it is gone.
	run.cancel();
	return checkedAt;
}

/**
 * Looks what is left.
 * @param at when the roster was checked, ISO 8601 in UTC
 */
export async function farewell(
	run: Pick<CheckRunView, 'ask' | 'history'>,
	kept: Pick<KeptChecksView, 'list'>,
	at: string | null
): Promise<Farewell> {
	const answer = await run.ask((api) => api.findPeople('', 1));
	return {
		hasRoster: answer.ok,
		hasLine: run.history.some((line) => line.at === at),
		isKept: kept.list.some((check) => check.at === at)
	};
}
