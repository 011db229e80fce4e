import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { hostWords } = inUse('core/hosting/words', english);
