import { inUse } from '../../languages/words-in-use';
import * as english from './words.kinds.references.en';

export const { referenceKinds } = inUse('ui/editor/words.kinds.references', english);
