import type { Severity } from '../../core/findings/finding';
import type { RuleLine } from '../../core/report/rule-page';

/** What a person wants to see of the rules. Null means all; an empty `text` means any. */
export interface RuleFilter {
	readonly severity: Severity | null;
	readonly version: string | null;
	readonly file: string | null;
	readonly family: string | null;
	readonly text: string;
}

export const everyRule: RuleFilter = {
	severity: null,
	version: null,
	file: null,
	family: null,
	text: ''
};

/**
 * The rules that fit, in their order. Every word of the text has to occur in the rule's name, title or
 * sentence. A rule on any file fits every file, but not the zip.
 */
export function filterRules(rules: readonly RuleLine[], filter: RuleFilter): readonly RuleLine[] {
	const wanted = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
	return rules.filter(
		(rule) =>
			(filter.severity === null || rule.severity === filter.severity) &&
			(filter.version === null || rule.versions.some((version) => version === filter.version)) &&
			(filter.file === null || concerns(rule, filter.file)) &&
			(filter.family === null || rule.family === filter.family) &&
			holds(rule, wanted)
	);
}

/** Rules on the zip look at it whatever is in it: their `any` means the whole package. */
function concerns({ files, family }: RuleLine, file: string): boolean {
	if (file === 'zip') return family === 'package' || files.includes('zip');
	return files.includes(file) || (files.includes('any') && family !== 'package');
}

function holds({ id, title, what, files }: RuleLine, wanted: readonly string[]): boolean {
	const haystack = [id, id.replaceAll('-', ' '), title, what, ...files].join('\n').toLowerCase();
	return wanted.every((word) => haystack.includes(word));
}

/** The files that rules name, by alphabet. */
export const filesOf = (rules: readonly RuleLine[]): readonly string[] =>
	[...new Set(rules.flatMap(({ files }) => files))]
		.filter((file) => file !== 'any' && file !== 'zip')
		.sort();

/** The versions that rules are for, oldest first. */
export const versionsOf = (rules: readonly RuleLine[]): readonly string[] =>
	[...new Set(rules.flatMap(({ versions }) => versions))].sort();

/** Rules with the same topic, topics in the order in which they come. */
export function byFamily(rules: readonly RuleLine[]): ReadonlyMap<string, readonly RuleLine[]> {
	const families = new Map<string, RuleLine[]>();
	for (const rule of rules) {
		const family = families.get(rule.family);
		if (family === undefined) families.set(rule.family, [rule]);
		else family.push(rule);
	}
	return families;
}
