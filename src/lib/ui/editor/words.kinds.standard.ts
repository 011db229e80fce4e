import { inUse } from '../../languages/words-in-use';
import * as english from './words.kinds.standard.en';

export const { standardKinds } = inUse('ui/editor/words.kinds.standard', english);
