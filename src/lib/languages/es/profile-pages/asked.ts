import { severityOf } from '../../../core/profiles/demand-rule';
import type { Demand } from '../../../core/profiles/format/profile';
import type { Asked } from '../../../../vite/profile-pages/words/asked';

/** More names than this are a list of their own. */
const MOST_NAMES = 3;

/** A sentence with names in it, or one that ends with a colon and a list of them. */
export const withNames = (
	names: readonly string[],
	few: (names: readonly string[]) => string,
	many: string
): Asked => (names.length <= MOST_NAMES ? { text: few(names) } : { text: many, list: names });

/** True of what counts as an error: it has to be so; the rest should be. */
export const hasTo = (demand: Demand): boolean => severityOf(demand) === 'error';
