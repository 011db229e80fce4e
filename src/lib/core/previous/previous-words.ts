import type { GivenPrevious } from './previous';
import { previousSays } from './words';

/** What became of the previous delivery, in a sentence or two. */
export const previousWords = ({ problem, version }: GivenPrevious): string =>
	previousSays[problem ?? 'used'](version ?? '');
