import { inUse } from '../../languages/words-in-use';
import * as english from './leave-out-words.en';

export const { leaveOutText } = inUse('ui/edits/leave-out-words', english);
