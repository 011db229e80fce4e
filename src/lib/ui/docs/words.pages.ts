import { inUse } from '../../languages/words-in-use';
import * as english from './words.pages.en';

export const { docsPages } = inUse('ui/docs/words.pages', english);
