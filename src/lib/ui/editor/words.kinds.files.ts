import { inUse } from '../../languages/words-in-use';
import * as english from './words.kinds.files.en';

export const { fileKinds } = inUse('ui/editor/words.kinds.files', english);
