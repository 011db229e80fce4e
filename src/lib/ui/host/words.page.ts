import { inUse } from '../../languages/words-in-use';
import * as english from './words.page.en';

export const { hostPageText } = inUse('ui/host/words.page', english);
