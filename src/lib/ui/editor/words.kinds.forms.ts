import { inUse } from '../../languages/words-in-use';
import * as english from './words.kinds.forms.en';

export const { formKinds } = inUse('ui/editor/words.kinds.forms', english);
