import { inUse } from '../../languages/words-in-use';
import * as english from './words.kinds.zip.en';

export const { zipKinds } = inUse('ui/editor/words.kinds.zip', english);
