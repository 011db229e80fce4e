import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { receiverText } = inUse('ui/receiver/words', english);
