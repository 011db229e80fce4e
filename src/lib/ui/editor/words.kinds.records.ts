import { inUse } from '../../languages/words-in-use';
import * as english from './words.kinds.records.en';

export const { recordKinds } = inUse('ui/editor/words.kinds.records', english);
