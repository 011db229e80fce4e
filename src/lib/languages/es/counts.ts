import { countsOf } from '../counts';

/**
 * Spanish as districts in the United States write it: 9,410, because the values of a roster on the
 * same screen have points for decimals.
 */
export const LOCALE = 'es-US';

export const { count, plural, fitting, list } = countsOf(LOCALE);
