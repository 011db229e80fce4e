import type { GroupView } from '../../core/report/report';

/**
 * True when nothing was checked because no version of OneRoster was seen in the files: then a person
 * who knows better may choose one. A zip that cannot be opened is not helped by that.
 */
export const isAboutVersion = (groups: readonly GroupView[]): boolean =>
	groups.some(({ group }) => group.rule === 'not-oneroster');
