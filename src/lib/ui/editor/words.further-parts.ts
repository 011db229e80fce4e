import { inUse } from '../../languages/words-in-use';
import * as english from './words.further-parts.en';

export const { partFields } = inUse('ui/editor/words.further-parts', english);
