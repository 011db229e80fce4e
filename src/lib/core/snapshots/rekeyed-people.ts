import type { RosterSet } from '../rules/roster-set';
import type { FileDiff } from './file-diff';
import { Identities, OWN_COLUMNS, type Identity } from './identity';
import type { Twin } from './rekeyed';
import { solePairs } from './sole-records';
import { clueWords } from './words';

/**
 * People who went under one id and came under another. An email that a family shares, or that one
 * sibling had and another has now, is no case: the first name has to be the same. Twins are none for
 * the same reason. Among those who went are also ids that mean somebody else now, so that two people
 * who changed places are found.
 */
export function rekeyedPeople(file: FileDiff, before: RosterSet, after: RosterSet): Twin[] {
	const { tableBefore, tableAfter } = file;
	if (tableBefore === null || tableAfter === null) return [];
	const moved = strangers(file);
	const gone = [...file.removed, ...moved.map((record) => file.recordBefore(record))];
	const come = [...file.added, ...moved];
	if (gone.length === 0 || come.length === 0) return [];
	const was = new Identities(before, tableBefore);
	const is = new Identities(after, tableAfter);
	const taken = { before: new Set<number>(), after: new Set<number>() };
	const twins: Twin[] = [];
	for (const valueOf of values) {
		const pairs = solePairs(
			gone.filter((record) => !taken.before.has(record)),
			come.filter((record) => !taken.after.has(record)),
			(record) => valueOf(was.at(record)),
			(record) => valueOf(is.at(record))
		);
		for (const [recordBefore, recordAfter] of pairs) {
			if (file.recordAfter(recordBefore) === recordAfter) continue;
			const shared = compared(was.at(recordBefore), is.at(recordAfter));
			const confidence = judged(shared);
			if (confidence === null) continue;
			taken.before.add(recordBefore);
			taken.after.add(recordAfter);
			twins.push({ recordBefore, recordAfter, because: wordsOf(shared), confidence });
		}
	}
	return twins;
}

/** Records whose id stayed and whose first and last name are both others now. */
function strangers(file: FileDiff): number[] {
	const { givenName = 0, familyName = 0 } = file.columns;
	if (givenName === 0 || familyName === 0) return [];
	return file.changed.filter((record) => {
		const names = file.changes(record).map(({ column }) => column);
		return names.includes('givenName') && names.includes('familyName');
	});
}

/** By what somebody is looked for, the surest first: own values, then name and birth, then name and place. */
const values: readonly ((identity: Identity) => string | null)[] = [
	...OWN_COLUMNS.map((_, at) => (identity: Identity) => identity.own[at] || null),
	({ given, family, birth }) => whole(given, family, birth),
	({ given, family, grade, schools, kind }) => whole(given, family, grade, schools, kind)
];

const whole = (...parts: readonly string[]): string | null =>
	parts.includes('') ? null : parts.join('\u0000');

/** What two people have in common, and what speaks against their being one. */
interface Shared {
	readonly given: boolean;
	readonly family: boolean;
	readonly birth: boolean;
	readonly grade: boolean;
	readonly schools: boolean;
	readonly kind: boolean;
	/** Columns of own values that are the same. */
	readonly own: readonly string[];
	readonly otherBirth: boolean;
	/** True where an own value of one is another of the other. */
	readonly otherOwn: boolean;
}

function compared(was: Identity, is: Identity): Shared {
	const same = (key: 'given' | 'family' | 'birth' | 'grade' | 'schools'): boolean =>
		was[key] !== '' && was[key] === is[key];
	return {
		given: same('given'),
		family: same('family'),
		birth: same('birth'),
		grade: same('grade'),
		schools: same('schools'),
		kind: was.kind === is.kind,
		own: OWN_COLUMNS.filter(
			(_, at) => was.own[at] !== '' && was.own[at] === is.own[at] && was.isOnce(at) && is.isOnce(at)
		),
		otherBirth: was.birth !== '' && is.birth !== '' && was.birth !== is.birth,
		otherOwn: was.own.some((value, at) => value !== '' && is.own[at] !== '' && value !== is.own[at])
	};
}

/** How sure it is that two records are one person; null where they may well be two. */
function judged(shared: Shared): Twin['confidence'] | null {
	if (!shared.kind) return null;
	return shared.own.length > 0 ? byOwn(shared) : byName(shared);
}

/** With a value of their own in common, such as an email. */
function byOwn({ given, family, birth, otherBirth, own }: Shared): Twin['confidence'] | null {
	if (given && family) return otherBirth ? 'likely' : 'sure';
	if (given && !otherBirth) return birth ? 'sure' : 'likely';
	// A first name that changed; of twins, at most the email is the same.
	const isNotEmailAlone = own.some((column) => column !== 'email');
	return family && birth && isNotEmailAlone ? 'likely' : null;
}

/** With nothing of their own in common: the same name and birth, or else nothing that speaks against it. */
function byName(shared: Shared): Twin['confidence'] | null {
	const { given, family, birth, otherBirth, grade, schools, otherOwn } = shared;
	if (!given || !family || otherBirth) return null;
	if (birth) return grade && schools ? 'sure' : 'likely';
	return grade && schools && !otherOwn ? 'likely' : null;
}

const wordsOf = ({ own, given, family, birth, grade, schools }: Shared): string[] => [
	...own.map((column) => clueWords.same(column)),
	...(given && family ? [clueWords.same('name')] : []),
	...(given && !family ? [clueWords.same('givenName')] : []),
	...(family && !given ? [clueWords.same('familyName')] : []),
	...(birth ? [clueWords.same('birthDate')] : []),
	...(schools ? [clueWords.same('school')] : []),
	...(grade ? [clueWords.same('grades')] : [])
];
