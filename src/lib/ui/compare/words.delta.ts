import { inUse } from '../../languages/words-in-use';
import * as english from './words.delta.en';

export const { deltaText } = inUse('ui/compare/words.delta', english);
