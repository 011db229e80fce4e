import type { BrakeRule } from '../../core/snapshots/brakes';

/** What a rule for each school counts, as one choice. */
export type AtSchool = 'students' | 'staff' | 'everybody' | 'classes';

/** Record types that a brake of whole files can look at. */
export const brakeFiles: readonly string[] = [
	'users.csv',
	'enrollments.csv',
	'classes.csv',
	'courses.csv',
	'orgs.csv',
	'academicSessions.csv',
	'demographics.csv',
	'roles.csv'
];

/** What a rule for each school counts. */
export function atSchool({ files, who }: BrakeRule): AtSchool {
	if (files.includes('classes.csv')) return 'classes';
	return who ?? 'everybody';
}

/** The same rule, counting something else at each school. */
export function countingAtSchool(rule: BrakeRule, what: AtSchool): BrakeRule {
	const others = Object.fromEntries(Object.entries(rule).filter(([key]) => key !== 'who'));
	const files = [what === 'classes' ? 'classes.csv' : 'users.csv'];
	const who = what === 'students' || what === 'staff' ? { who: what } : {};
	// The keys of a rule but one, which is added again where it belongs.
	return { ...(others as unknown as BrakeRule), files, ...who };
}

/** The same rule with a file more, or one fewer; the last one stays. */
export function withFile(rule: BrakeRule, file: string): BrakeRule {
	const has = rule.files.includes(file);
	if (has && rule.files.length === 1) return rule;
	// In the order of the screen, whatever was pressed first.
	const files = brakeFiles.filter((each) => (each === file ? !has : rule.files.includes(each)));
	const others = rule.files.filter((each) => !brakeFiles.includes(each));
	return { ...rule, files: [...files, ...others] };
}

/** A new rule to begin with: the numbers of the ones that come with Rollcall. */
export const newRule = (per: BrakeRule['per']): BrakeRule => ({
	per,
	counts: 'removed',
	files: ['users.csv'],
	...(per === 'school' ? { who: 'students' as const } : {}),
	percent: 10,
	floor: 20,
	when: 'over'
});
