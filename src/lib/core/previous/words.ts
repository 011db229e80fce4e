import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { previousSays, untoldWords } = inUse('core/previous/words', english);
