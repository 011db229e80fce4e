import { inUse } from '../../languages/words-in-use';
import * as english from './words.glossary.en';

export type * from './words.glossary.en';
export const { glossary } = inUse('ui/docs/words.glossary', english);
