import { changesBySchool, type Counted, type SchoolChange } from './by-school';
import { changesByTerm } from './by-term';
import type { FileDiff } from './file-diff';
import type { RosterDiff } from './roster-diff';
import { brakeWords } from './words';

/** A threshold that asks before a big change. It never blocks. */
export interface BrakeRule {
	/** Counted over a whole file, at each school, or in each academic session. */
	readonly per: 'file' | 'school' | 'term';
	/** What is counted: records that go (at a school: that leave it), that differ, or both. */
	readonly counts: 'removed' | 'changed' | 'either';
	/** Files that it looks at. Per school, users.csv and classes.csv alone; per term, those by term. */
	readonly files: readonly string[];
	/** Of users.csv, per school: whom it counts; students and staff where nothing is said. */
	readonly who?: 'students' | 'staff';
	/** Share of the records before, in percent. */
	readonly percent: number;
	/** Fewer records than this never ask. */
	readonly floor: number;
	/** A whole of fewer records than this never asks, whatever goes of it; any where nothing is said. */
	readonly among?: number;
	/** Whether the share itself asks (`atLeast`) or only more than it (`over`). */
	readonly when: 'over' | 'atLeast';
}

/** A brake, held against a change. */
export interface Brake {
	readonly file: string;
	/** sourcedId of the school; null for the file as a whole. */
	readonly school: string | null;
	/** Title of the academic session; null where it does not go by sessions. */
	readonly term: string | null;
	/** The threshold in words, with its denominator. */
	readonly rule: string;
	readonly percent: number;
	readonly floor: number;
	readonly among: number;
	readonly counts: BrakeRule['counts'];
	/** Whom it counts, as in the rule; null where that is everybody or no person. */
	readonly who: 'students' | 'staff' | null;
	readonly when: BrakeRule['when'];
	/** The denominator: records before. */
	readonly of: number;
	readonly count: number;
	/** `count / of`, rounded to three digits; 0 where nothing was there. `over` goes by the exact one. */
	readonly share: number;
	/** True where it asks. */
	readonly over: boolean;
}

/** What asks where nobody set anything: after Clever's 10 % and Okta's floor for small numbers. */
export const defaultBrakes: readonly BrakeRule[] = [
	{
		per: 'file',
		counts: 'removed',
		files: [
			'orgs.csv',
			'academicSessions.csv',
			'courses.csv',
			'classes.csv',
			'users.csv',
			'enrollments.csv',
			'demographics.csv'
		],
		percent: 10,
		floor: 20,
		when: 'over'
	},
	{
		per: 'school',
		counts: 'removed',
		files: ['users.csv'],
		who: 'students',
		percent: 10,
		floor: 20,
		when: 'over'
	},
	{ per: 'school', counts: 'removed', files: ['classes.csv'], percent: 10, floor: 20, when: 'over' }
];

/** Holds every brake against a change: one line for each file or school, also where it does not ask. */
export function brakesOf(
	diff: RosterDiff,
	rules: readonly BrakeRule[],
	schools?: readonly SchoolChange[]
): Brake[] {
	let known = schools;
	return rules.flatMap((rule) =>
		rule.files.flatMap((name) => {
			const file = diff.file(name);
			if (file === undefined) return [];
			if (rule.per === 'file') return [ofFile(rule, file)];
			if (rule.per === 'term') return ofTerms(rule, diff, file);
			known ??= changesBySchool(diff);
			return ofSchools(rule, name, known);
		})
	);
}

const changedBy: Readonly<Record<BrakeRule['counts'], (file: FileDiff) => number>> = {
	removed: ({ removed }) => removed.length,
	changed: ({ changed }) => changed.length,
	either: ({ removed, changed }) => removed.length + changed.length
};

const ofFile = (rule: BrakeRule, file: FileDiff): Brake =>
	brake(rule, { file: file.name }, file.before, changedBy[rule.counts](file));

/** Sessions that had any of the file's records. */
const ofTerms = (rule: BrakeRule, diff: RosterDiff, file: FileDiff): Brake[] =>
	changesByTerm(diff, file).map(({ title, before, gone, changed }) => {
		const count = { removed: gone, changed, either: gone + changed }[rule.counts];
		return brake(rule, { file: file.name, term: title }, before, count);
	});

/** Schools that had anybody. A person at two schools counts at both; one who moved leaves the first. */
const ofSchools = (rule: BrakeRule, file: string, schools: readonly SchoolChange[]): Brake[] =>
	schools.flatMap((each) => {
		const counts = countedIn(rule, file).map((what) => each[what]);
		const of = counts.reduce((sum, { before }) => sum + before, 0);
		const left = counts.reduce((sum, { gone, movedOut }) => sum + gone + movedOut, 0);
		return of === 0 ? [] : [brake(rule, { file, school: each.school }, of, left)];
	});

function countedIn({ who }: BrakeRule, file: string): Counted[] {
	if (file === 'classes.csv') return ['classes'];
	return who === undefined ? ['students', 'staff'] : [who];
}

function brake(
	rule: BrakeRule,
	where: { readonly file: string; readonly school?: string; readonly term?: string },
	of: number,
	count: number
): Brake {
	const { file, school = null, term = null } = where;
	const { percent, floor, among = 0, counts, who = null, when } = rule;
	const share = of === 0 ? 0 : Math.round((count / of) * 1000) / 1000;
	// In whole numbers: a share of 10 % has to be just that, also where its fraction is not.
	const [part, limit] = [count * 100, of * percent];
	const isMany = when === 'over' ? part > limit : part >= limit;
	const over = isMany && count >= floor && count > 0 && of >= among;
	const words = brakeWords.rule(rule, file, term);
	return {
		...{ file, school, term, rule: words, percent, floor, among, counts, who, when },
		...{ of, count, share, over }
	};
}
