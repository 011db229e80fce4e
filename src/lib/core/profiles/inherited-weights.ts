import type { GroupSource } from '../findings/group-source';
import type { Severity } from '../findings/finding';
import type { Effect } from './format/parts';
import type { Profile } from './format/profile';

/** How a finding of the base that no demand speaks of weighs at a receiver. */
export interface Weight {
	readonly severity: Severity;
	readonly effect: Effect;
}

/**
 * Findings with which nobody can read the zip or the file, whatever a profile says of errors in
 * general. A profile may still say something else of each by its rule.
 */
const unreadable: Readonly<Record<string, Effect>> = {
	'not-a-zip': 'refusesZip',
	'zip-empty': 'refusesZip',
	'zip-truncated': 'refusesZip',
	'zip-directory-damaged': 'refusesZip',
	'not-oneroster': 'refusesZip',
	'entry-damaged': 'refusesFile',
	'entry-encrypted': 'refusesFile'
};

/** The weight of a finding that the receiver inherits from the base. */
export function inheritedWeight({ inherit }: Profile, { rule }: GroupSource): Weight {
	const { id, severity } = rule.meta;
	const named = inherit.rules[id] as (typeof inherit.rules)[string] | undefined;
	if (named !== undefined) return { effect: named.effect, severity: named.severity ?? severity };
	const own = inherit[severity];
	const effect = Object.hasOwn(unreadable, id) ? unreadable[id] : own.effect;
	return { effect, severity: own.severity ?? severity };
}
