import { recordsNamed } from '../rules/joins';
import type { RosterSet } from '../rules/roster-set';
import type { FileDiff } from './file-diff';
import type { RosterDiff } from './roster-diff';
import { SessionUse, type Session } from './session-use';

/** Files whose records belong to academic sessions: classes, and enrollments by their class. */
export const filesByTerm: readonly string[] = ['classes.csv', 'enrollments.csv'];

/** How many records of a file an academic session had, and what became of them. */
export interface TermChange {
	/** Title of the session, else its id. */
	readonly title: string;
	readonly before: number;
	readonly gone: number;
	readonly changed: number;
}

/**
 * What changed in a file by academic session, in the order of academicSessions.csv as it was before.
 * A class in two sessions counts in both, as it stands in the batch of either. Empty for files that
 * are not among `filesByTerm`, and where nothing of them was there.
 */
export function changesByTerm(diff: RosterDiff, file: FileDiff): TermChange[] {
	const use = new SessionUse(diff.before);
	const sessionsOf = sessionsIn(diff.before, use, file.name);
	const counts = new Map<Session, { before: number; gone: number; changed: number }>();
	const add = (record: number, what: 'before' | 'gone' | 'changed'): void => {
		for (const session of new Set(sessionsOf(record))) {
			const known = counts.get(session) ?? { before: 0, gone: 0, changed: 0 };
			counts.set(session, known);
			known[what]++;
		}
	};
	const records = file.tableBefore?.records ?? 0;
	for (let record = 0; record < records; record++) {
		if (file.isLiveBefore(record)) add(record, 'before');
	}
	for (const record of file.removed) add(record, 'gone');
	for (const record of file.changed) add(file.recordBefore(record), 'changed');
	const titles = diff.before.tables.get('academicSessions.csv')?.column('title');
	return use.sessions.flatMap((session) => {
		const found = counts.get(session);
		if (found === undefined) return [];
		return [{ title: titles?.textAt(session.record).trim() || session.id, ...found }];
	});
}

function sessionsIn(
	set: RosterSet,
	use: SessionUse,
	name: string
): (record: number) => readonly Session[] {
	if (name === 'classes.csv') return (record) => use.terms(record);
	const classIds = set.tables.get('classes.csv')?.column('sourcedId');
	const named = set.tables.get(name)?.column('classSourcedId');
	if (name !== 'enrollments.csv' || classIds === undefined || named === undefined) return () => [];
	const classes = recordsNamed(named, classIds);
	return (record) => {
		const found = classes[named.codeAt(record)];
		return found < 0 ? [] : use.terms(found);
	};
}
