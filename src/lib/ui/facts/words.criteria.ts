import { inUse } from '../../languages/words-in-use';
import * as english from './words.criteria.en';

export const { criteria } = inUse('ui/facts/words.criteria', english);
