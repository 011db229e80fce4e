import type { PageWords } from '../catalogue';
import { screens } from './screens';
import { shared } from './shared';

/*
 * Rollcall in Spanish, as districts in the United States write it. Each word file of this folder is the
 * twin of the English file of the same path.
 */

/** What the screens say. */
export const page = { ...shared, ...screens } satisfies PageWords;
