import { inUse } from '../../../lib/languages/words-in-use';
import * as english from './set-asks.en';

export const { setAsks } = inUse('profile-pages/set-asks', english);
