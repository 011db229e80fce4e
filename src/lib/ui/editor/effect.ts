import type { GroupView } from '../../core/report/report';

const effects = ['refusesZip', 'refusesFile', 'dropsRow', 'dropsValue', 'none'];
const severities = ['error', 'warning', 'info'];

/** Groups by what they cost, then by how grave and how many they are. Notes are left out. */
export const gravestFirst = (groups: readonly GroupView[]): GroupView[] =>
	groups
		.filter(({ group }) => group.severity !== 'info')
		.sort(
			({ group: one }, { group: other }) =>
				effects.indexOf(one.effect ?? 'none') - effects.indexOf(other.effect ?? 'none') ||
				severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
				other.count - one.count
		);
