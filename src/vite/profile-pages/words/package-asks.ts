import { inUse } from '../../../lib/languages/words-in-use';
import * as english from './package-asks.en';

export const { packageAsks } = inUse('profile-pages/package-asks', english);
