import { inUse } from '../../../lib/languages/words-in-use';
import * as english from './asks.en';

export const { askWords } = inUse('profile-pages/asks', english);
