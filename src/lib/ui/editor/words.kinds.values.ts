import { inUse } from '../../languages/words-in-use';
import * as english from './words.kinds.values.en';

export const { valueKinds } = inUse('ui/editor/words.kinds.values', english);
