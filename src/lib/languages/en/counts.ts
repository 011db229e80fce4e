import { countsOf } from '../counts';

/** English as districts in the United States write it: 9,410 rows. */
export const { count, plural, fitting } = countsOf('en-US');
