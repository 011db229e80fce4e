import { inUse } from '../../languages/words-in-use';
import * as english from './words.demand-fields.en';

export const { firstFields, lastFields } = inUse('ui/editor/words.demand-fields', english);
