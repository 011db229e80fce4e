import type { Severity } from '../../core/findings/finding';
import type { Effect } from '../../core/profiles/format/parts';

const severities: Readonly<Record<Effect, Severity>> = {
	refusesZip: 'error',
	refusesFile: 'error',
	dropsRow: 'error',
	dropsValue: 'warning',
	none: 'info'
};

/** How grave a demand is: as it says, else by its effect. Null where neither is known. */
export function severityOfEffect(effect: Effect | null, said: string): Severity | null {
	if (said === 'error' || said === 'warning' || said === 'info') return said;
	return effect === null ? null : severities[effect];
}
