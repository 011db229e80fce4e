import { ExpectedChurn, type ExpectedChange } from './expected-churn';
import type { RosterDiff } from './roster-diff';
import { SessionUse, type Session } from './session-use';
import { rollOverWords } from './words';

export type RollOverKind = 'year' | 'term';

/** A new school year or term, and what is expected to change with it. */
export interface RollOver {
	readonly kind: RollOverKind;
	/** How it is known, in words. */
	readonly because: string;
	/** What changes as expected, each with its number of records. */
	readonly expected: readonly ExpectedChange[];
	/** Which record changes as expected. */
	readonly churn: ExpectedChurn;
	/** Students, by record of the users.csv after, who are there before and after in the same grade. */
	readonly sameGrade: readonly number[];
}

/**
 * Looks for a new school year or term in the sessions of both deliveries: classes that are in another
 * school year than before, or sessions whose classes are all gone while later ones have theirs.
 * @param wanted what the person says it is, or `find` where only the sessions tell
 * @returns null where nothing new begins
 */
export function findRollOver(diff: RosterDiff, wanted: RollOverKind | 'find'): RollOver | null {
	const [was, is] = [new SessionUse(diff.before), new SessionUse(diff.after)];
	const found = wanted === 'find' ? kindOf(was, is) : wanted;
	if (found === null) return null;
	const change = changeOf(found, was, is);
	const churn = new ExpectedChurn(diff, { kind: found, was, is, ...change });
	return {
		kind: found,
		because:
			wanted === 'find' ? rollOverWords[found](was.year, is.year) : rollOverWords.said[found],
		expected: churn.summary,
		churn,
		sameGrade: churn.sameGrade
	};
}

/**
 * What the sessions of both deliveries tell of a new school year or term, so that it can be offered.
 * @returns null where nothing new begins
 */
export function foundRollOver({
	before,
	after
}: RosterDiff): Pick<RollOver, 'kind' | 'because'> | null {
	const [was, is] = [new SessionUse(before), new SessionUse(after)];
	const kind = kindOf(was, is);
	return kind === null ? null : { kind, because: rollOverWords[kind](was.year, is.year) };
}

/** Keys of the sessions that end and of those that begin. */
export interface SessionChange {
	readonly ended: ReadonlySet<string>;
	readonly begun: ReadonlySet<string>;
}

const keys = (sessions: readonly Session[]): ReadonlySet<string> =>
	new Set(sessions.map(({ key }) => key));

function changeOf(kind: RollOverKind, was: SessionUse, is: SessionUse): SessionChange {
	const year = was.year;
	if (kind === 'year' && is.year > year) {
		return {
			ended: keys(was.sessions.filter((each) => each.year <= year)),
			begun: keys(is.sessions.filter((each) => each.year > year))
		};
	}
	return termChange(was, is);
}

/** By use: what had classes and has none now ends, what has classes now and had none begins. */
function termChange(was: SessionUse, is: SessionUse): SessionChange {
	const [before, after] = [keys(was.used), keys(is.used)];
	return {
		ended: keys(was.used.filter(({ key }) => !after.has(key))),
		begun: keys(is.used.filter(({ key }) => !before.has(key)))
	};
}

function kindOf(was: SessionUse, is: SessionUse): RollOverKind | null {
	if (was.year === '' || is.year === '') return null;
	if (is.year > was.year) return 'year';
	const { ended } = termChange(was, is);
	const over = was.used.filter(({ key }) => ended.has(key));
	if (over.length === 0 || is.year !== was.year) return null;
	const last = over.reduce((day, { end }) => (end > day ? end : day), '');
	// One that goes on, or comes after: without, all classes of the year are gone, and nothing began.
	return is.used.some(({ start, key }) => start >= last && !ended.has(key)) ? 'term' : null;
}
