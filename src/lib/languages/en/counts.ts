import { countsOf } from '../counts';

/** English as districts in the United States write it: 9,410 rows. */
export const { count, plural, fitting } = countsOf('en-US');

/** Parts of a sentence with commas and a last "and". */
export const list = (parts: readonly string[]): string =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
