import type { FileDiff } from './file-diff';
import type { RosterDiff } from './roster-diff';
import { membersBySchool } from './school-members';
import { brakeWords } from './words.en';

/** A threshold that asks before a big change. It never blocks. */
export interface BrakeRule {
	/** Counted over a whole file, or over the records of each school in it. */
	readonly per: 'file' | 'school';
	/** What is counted: records that go, or records that differ. */
	readonly counts: 'removed' | 'changed';
	/** Files that it looks at. */
	readonly files: readonly string[];
	/** Share of the records before, in percent. */
	readonly percent: number;
	/** Fewer records than this never ask. */
	readonly floor: number;
	/** Whether the limits themselves ask (`atLeast`) or only what is beyond them (`over`). */
	readonly when: 'over' | 'atLeast';
}

/** A brake, held against a change. */
export interface Brake {
	readonly file: string;
	/** sourcedId of the school; null for the file as a whole. */
	readonly school: string | null;
	/** The threshold in words, with its denominator. */
	readonly rule: string;
	/** The denominator: records before. */
	readonly of: number;
	readonly count: number;
	/** `count / of`, rounded to three digits; 0 where nothing was there. */
	readonly share: number;
	/** True where it asks. */
	readonly over: boolean;
}

const people = ['users.csv'];

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
	{ per: 'school', counts: 'removed', files: people, percent: 10, floor: 20, when: 'over' }
];

/** Holds every brake against a change: one line for each file or school, also where it does not ask. */
export const brakesOf = (diff: RosterDiff, rules: readonly BrakeRule[]): Brake[] =>
	rules.flatMap((rule) =>
		rule.files.flatMap((name) => {
			const file = diff.file(name);
			if (file === undefined) return [];
			return rule.per === 'file' ? [ofFile(rule, file)] : ofSchools(rule, file);
		})
	);

const counted = ({ counts }: BrakeRule, { removed, changed }: FileDiff): readonly number[] =>
	counts === 'removed' ? removed : changed;

const ofFile = (rule: BrakeRule, file: FileDiff): Brake =>
	brake(rule, file.name, null, file.before, counted(rule, file).length);

/** Schools that had anybody, by their share. A person at two schools counts at both. */
function ofSchools(rule: BrakeRule, file: FileDiff): Brake[] {
	const table = rule.counts === 'removed' ? file.tableBefore : file.tableAfter;
	if (table === null || file.tableBefore === null) return [];
	const before = membersBySchool(file.tableBefore, null);
	const gone = membersBySchool(table, counted(rule, file));
	return [...before].map(([school, of]) =>
		brake(rule, file.name, school, of, gone.get(school) ?? 0)
	);
}

function brake(
	rule: BrakeRule,
	file: string,
	school: string | null,
	of: number,
	count: number
): Brake {
	const share = of === 0 ? 0 : Math.round((count / of) * 1000) / 1000;
	const limit = (of * rule.percent) / 100;
	const isMany = rule.when === 'over' ? count > limit : count >= limit;
	const over = isMany && count >= rule.floor && count > 0;
	return { file, school, rule: brakeWords.rule(rule, file), of, count, share, over };
}
